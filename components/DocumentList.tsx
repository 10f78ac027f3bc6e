import type { Correction } from '@/domain/correction/corrections';
import type { Document, DocumentType } from '@/domain/invitation/invitation';
import { type Session, sessionInvitation } from '@/domain/session';
import { AddLink } from './correct/AddLink';
import { useDocumentNames } from './correct/document-names';
import { OtherLinks } from './correct/OtherLinks';
import { PassageUndo } from './correct/PassageUndo';
import { useDocumentUse } from './correct/useDocumentUse';
import { DocumentRow } from './DocumentRow';
import { ErrorNote } from './ErrorNote';
import { MissingCard } from './MissingCard';
import { PassageRow } from './PassageRow';

interface Props {
  session: Session;
  account: string;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** Everything the invitation brings for the interview, and what it does not bring (G3, G4, V2). */
export function DocumentList({ session, account, onCorrect }: Props) {
  const names = useDocumentNames(session);
  const { list, said, problem, correct, setUse } = useDocumentUse(session, onCorrect);
  const { cv, description, scorecard, tasks, otherLinks } = sessionInvitation(session);
  const rows = (documents: readonly Document[], use: DocumentType) =>
    documents.map((one) => (
      <DocumentRow
        key={one.url}
        session={session}
        document={one}
        use={use}
        name={names[use]}
        account={account}
        onUse={(to) => setUse(one, to)}
      />
    ));
  return (
    <div ref={list} tabIndex={-1}>
      <MissingCard session={session} />
      <ul className="divide-y divide-line">
        {rows(cv, 'cv')}
        {rows(description.links, 'description')}
        {description.inline !== null && (
          <PassageRow
            name={names.description}
            session={session}
            passage={description.inline}
            onCorrect={correct}
          />
        )}
        {rows(tasks, 'tasks')}
        {rows(scorecard, 'scorecard')}
      </ul>
      <PassageUndo session={session} name={names.description} onCorrect={correct} />
      <OtherLinks session={session} links={otherLinks} account={account} onUse={setUse} />
      <AddLink session={session} onCorrect={onCorrect} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {problem !== null && <ErrorNote problem={problem} />}
    </div>
  );
}

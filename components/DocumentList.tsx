import { Braces, ClipboardCheck, FileText, FileUser, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Document } from '@/domain/invitation/invitation';
import { type Session, sessionKind } from '@/domain/session';
import { DocumentRow } from './DocumentRow';
import { MissingNote } from './MissingNote';
import { PassageRow } from './PassageRow';

interface Props {
  session: Session;
  account: string;
}

/** Everything the invitation brings for the interview, and loudly what it does not bring (G3, G4, V2). */
export function DocumentList({ session, account }: Props) {
  const t = useTranslations('session');
  const { cv, description, scorecard, tasks } = session.invitation;
  const kind = sessionKind(session);
  const descriptionName = t(kind === 'expertlead' ? 'document.project' : 'document.description');
  const described = description.links.length > 0 || description.inline !== null;
  const rows = (documents: readonly Document[], icon: LucideIcon, name: string) =>
    documents.map((one) => (
      <DocumentRow key={one.url} icon={icon} name={name} document={one} account={account} />
    ));
  return (
    <>
      {cv.length === 0 && <MissingNote text={t('missing.cv')} hint={t('missing.cvHint')} />}
      {!described && kind !== 'expertlead' && (
        <MissingNote text={t('missing.description')} hint={t('missing.descriptionHint')} />
      )}
      <ul className="divide-y divide-line">
        {rows(cv, FileUser, t('document.cv'))}
        {rows(description.links, FileText, descriptionName)}
        {description.inline !== null && (
          <PassageRow name={descriptionName} invitation={session.invitation} passage={description.inline} />
        )}
        {rows(tasks, Braces, t('document.task'))}
        {rows(scorecard, ClipboardCheck, t('document.scorecard'))}
      </ul>
      {scorecard.length === 0 && <MissingNote text={t('missing.scorecard')} />}
      {tasks.length === 0 && <MissingNote text={t('missing.task')} />}
    </>
  );
}

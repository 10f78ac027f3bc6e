import { useTranslations } from 'use-intl';
import type { DocumentUse } from '@/domain/correction/corrections';
import { type Document, type DocumentType, DocumentTypeSchema } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { Button } from '../Button';
import { EvidenceQuote } from '../EvidenceQuote';
import { spansOf } from '../marked-text';
import { TextReader } from '../TextReader';
import { Choice } from './Choice';
import { DetailsFrame } from './DetailsFrame';
import { useDocumentNames } from './document-names';
import { documentOrigin } from './document-origin';
import { SetByYou } from './SetByYou';
import type { Details } from './useDetails';

interface Props {
  session: Session;
  document: Document;
  /** What it is taken for now, null for none. */
  use: DocumentType | null;
  field: string;
  details: Details;
  /** Sets what it is; null takes the person's word back. */
  onUse: (use: DocumentUse | null) => Promise<unknown>;
}

/** Where a document came from, and what it is instead. */
export function DocumentDetails({ session, document, use, field, details, onUse }: Props) {
  const t = useTranslations('correct');
  const names = useDocumentNames(session);
  const { isAdded, isOwn, readAs } = documentOrigin(session, document.url);
  const marks = spansOf(document.evidence);
  const isQuoted = document.evidence.some(({ quote }) => quote.includes(document.url));
  return (
    <DetailsFrame details={details} field={field}>
      <div className="text-xs">
        {!isQuoted && <p className="break-all text-dim">{document.url}</p>}
        {document.evidence.map((one) => (
          <EvidenceQuote
            key={`${one.source} ${one.start} ${one.quote}`}
            evidence={one}
            language={session.invitation.language}
          />
        ))}
        {!isAdded && (
          <SetByYou
            field={field}
            isSet={isOwn}
            reads={readAs === use ? null : readAs === null ? t('noDocument') : names[readAs]}
            evidence={[]}
            onUndo={() => onUse(null)}
          />
        )}
      </div>
      {use !== null && (
        <Button className="bg-bg" onClick={() => void onUse(isAdded ? null : 'none')}>
          {t(isAdded ? 'remove' : `notIt.${use}`)}
        </Button>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        <span className="text-xs text-dim">{t('itIs')}</span>
        <Choice
          label={t('itIs')}
          options={DocumentTypeSchema.options
            .filter((one) => one !== use)
            .map((one) => ({ value: one, label: names[one] }))}
          value={null}
          onChoose={(value) => void onUse(value)}
        />
      </div>
      {marks.length > 0 && <TextReader invitation={session.invitation} marks={marks} />}
    </DetailsFrame>
  );
}

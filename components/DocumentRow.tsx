import { Braces, ClipboardCheck, FileText, FileUser, Link2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DocumentUse } from '@/domain/correction/corrections';
import type { Document, DocumentType } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { DetailsButton } from './correct/DetailsButton';
import { DocumentDetails } from './correct/DocumentDetails';
import { documentOrigin } from './correct/document-origin';
import { UndoButton } from './correct/UndoButton';
import { useDetails } from './correct/useDetails';
import { LinkButton } from './LinkButton';
import { RowFrame } from './RowFrame';

const ICONS = { cv: FileUser, description: FileText, tasks: Braces, scorecard: ClipboardCheck };

interface Props {
  session: Session;
  document: Document;
  /** What it is for the interview, null for a link that is nothing of it. */
  use: DocumentType | null;
  name: string;
  account: string;
  onUse: (use: DocumentUse | null) => Promise<unknown>;
}

/** A document of the invitation: what it is, on which host, the way to open it, and where that was read. */
export function DocumentRow({ session, document, use, name, account, onUse }: Props) {
  const t = useTranslations('session');
  const correct = useTranslations('correct');
  const details = useDetails();
  const { isAdded, isOwn } = documentOrigin(session, document.url);
  const title = document.title.trim();
  const ownTitle = title !== '' && title.toLowerCase() !== name.toLowerCase() && !title.startsWith('http');
  const ownName = use === null && ownTitle ? t('quote', { quote: title }) : name;
  const full = use !== null && ownTitle ? `${name} ${title}` : ownName;
  const field = use === null ? `${full} ${document.host}` : full;
  const byYou = isAdded ? 'addedByYou' : use === null ? 'noDocumentByYou' : 'byYou';
  return (
    <li className="py-2.5">
      <RowFrame
        icon={use === null ? Link2 : ICONS[use]}
        name={ownName}
        detail={
          <>
            <span>{document.host}</span>
            {use !== null && ownTitle && <span className="before:content-['_·_']">{title}</span>}
            {isOwn && <span className="before:content-['_·_']">{correct(byYou)}</span>}
          </>
        }
        action={
          <div className="flex shrink-0 items-center gap-1.5">
            {isOwn && use === null && <UndoButton field={field} onClick={() => void onUse(null)} />}
            <LinkButton
              url={document.url}
              account={account}
              label={t('document.opens', { name: full, host: document.host })}
            >
              {t('document.open')}
            </LinkButton>
            <DetailsButton details={details} field={field} />
          </div>
        }
      >
        <DocumentDetails
          session={session}
          document={document}
          use={use}
          field={field}
          details={details}
          onUse={onUse}
        />
      </RowFrame>
    </li>
  );
}

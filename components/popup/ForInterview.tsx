import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import type { Session } from '@/domain/session';
import { HeadDetails } from '../correct/HeadDetails';
import { TypeQuestion } from '../correct/TypeQuestion';
import type { Details } from '../correct/useDetails';
import { DocumentList } from '../DocumentList';
import { RecordingLine } from '../RecordingLine';

interface Props {
  session: Session;
  account: string;
  /** Where type and name came from: its button stands in the head. */
  details: Details;
  onCorrect: (correction: Correction) => Promise<unknown>;
  onSetAside: () => Promise<unknown>;
}

/** What belongs to an interview: its type where that is asked or checked, recording, documents. */
export function ForInterview({ session, account, details, onCorrect, onSetAside }: Props) {
  const t = useTranslations('popup');
  // A pasted interview stands in no calendar, where it could be found again.
  const canSetAside = session.source.type === 'google';
  return (
    <section aria-label={t('links')} className="px-4 py-1">
      {details.open ? (
        <HeadDetails
          session={session}
          details={details}
          onCorrect={onCorrect}
          onSetAside={canSetAside ? onSetAside : undefined}
        />
      ) : (
        <div className="pt-2 empty:hidden">
          <TypeQuestion session={session} onCorrect={onCorrect} />
        </div>
      )}
      <RecordingLine session={session} onCorrect={onCorrect} />
      <DocumentList session={session} account={account} onCorrect={onCorrect} />
    </section>
  );
}

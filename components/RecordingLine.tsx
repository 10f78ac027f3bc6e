import { Ban, CircleHelp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import { recordingAdvice } from '@/domain/recording/advice';
import { type Session, sessionKind, sessionRecording } from '@/domain/session';
import { DetailsButton } from './correct/DetailsButton';
import { RecordingByYou } from './correct/RecordingByYou';
import { RecordingDetails } from './correct/RecordingDetails';
import { useDetails } from './correct/useDetails';
import { EvidenceQuote } from './EvidenceQuote';
import { recordingWords } from './recording-words';

interface Props {
  session: Session;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** The recording permission before the call: the advice and the words it rests on. */
export function RecordingLine({ session, onCorrect }: Props) {
  const t = useTranslations('session');
  const details = useDetails();
  const permission = sessionRecording(session);
  const { advice } = recordingAdvice({
    kind: sessionKind(session),
    permission,
    answer: 'not-asked',
    meetShows: 'unknown',
  });
  const Icon = advice === 'ask-candidate' ? CircleHelp : Ban;
  const [words] = recordingWords(session);
  return (
    <section aria-label={t('recording')} className="border-b border-line py-2.5">
      <div className="flex gap-2.5">
        <span className="grid size-8 shrink-0 place-items-center rounded-lg bg-card text-dim">
          <Icon size={16} aria-hidden />
        </span>
        <div className="min-w-0 grow">
          <h2 className="font-semibold">{t(`advice.${advice}`)}</h2>
          <p className="text-xs text-dim">
            {t(`adviceNote.${permission === 'unless-declined' ? 'unlessDeclined' : advice}`)}
          </p>
          {!details.open && <RecordingByYou session={session} />}
          {!details.open && words !== undefined && (
            <EvidenceQuote evidence={words} language={session.invitation.language} />
          )}
        </div>
        <DetailsButton details={details} field={t('recording')} />
      </div>
      <RecordingDetails session={session} details={details} onCorrect={onCorrect} />
    </section>
  );
}

import { Ban, CircleHelp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { recordingAdvice } from '@/domain/recording/advice';
import { type Session, sessionKind, sessionRecording } from '@/domain/session';
import { EvidenceQuote } from './EvidenceQuote';
import { recordingWords } from './recording-words';

/** The recording permission before the call: the advice and the words it rests on. */
export function RecordingLine({ session }: { session: Session }) {
  const t = useTranslations('session');
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
    <section aria-label={t('recording')} className="flex gap-2.5 border-b border-line py-2.5">
      <span className="grid size-8 shrink-0 place-items-center rounded-lg bg-card text-dim">
        <Icon size={16} aria-hidden />
      </span>
      <div className="min-w-0 grow">
        <h2 className="font-semibold">{t(`advice.${advice}`)}</h2>
        <p className="text-xs text-dim">
          {t(`adviceNote.${permission === 'unless-declined' ? 'unlessDeclined' : advice}`)}
        </p>
        {words !== undefined && <EvidenceQuote evidence={words} language={session.invitation.language} />}
      </div>
    </section>
  );
}

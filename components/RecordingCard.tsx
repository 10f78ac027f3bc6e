import { Ban, CircleDot, CircleHelp } from 'lucide-react';
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

/**
 * `none`: no call is open; `outside`: not joined, or left again; `elsewhere`: the session is not on Meet. In these three
 * nothing can be seen, and there is nothing to look at.
 */
export type MeetRecording = 'yes' | 'no' | 'unknown' | 'none' | 'outside' | 'elsewhere';

const SEEN: readonly MeetRecording[] = ['yes', 'no', 'unknown'];

const ICONS = {
  never: Ban,
  'settle-type': CircleHelp,
  'ask-expertlead': Ban,
  'ask-candidate': CircleHelp,
  record: CircleDot,
};

interface Props {
  session: Session;
  meetShows: MeetRecording;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** Whether to record: the advice, the invitation's own words, and what Meet shows — three things kept apart (L2, V3). */
export function RecordingCard({ session, meetShows, onCorrect }: Props) {
  const t = useTranslations('session');
  const details = useDetails();
  const permission = sessionRecording(session);
  const { advice, alarm, glance } = recordingAdvice({
    kind: sessionKind(session),
    permission,
    answer: 'not-asked',
    meetShows: meetShows === 'yes' || meetShows === 'no' ? meetShows : 'unknown',
  });
  const Icon = ICONS[advice];
  const askNow = advice === 'ask-candidate' && meetShows === 'yes';
  const note = permission === 'unless-declined' ? 'unlessDeclined' : advice;
  return (
    <section aria-label={t('recording')}>
      <div className={`rounded-xl border px-3 py-2.5 ${alarm ? 'tinted-red' : 'border-line bg-card'}`}>
        <div className="flex gap-1">
          <div className="flex grow flex-wrap items-baseline gap-x-2">
            <Icon size={14} aria-hidden className={`self-center ${alarm ? 'text-red' : 'text-dim'}`} />
            <h2 className={`grow font-semibold ${alarm ? 'text-red' : ''}`}>{t(`advice.${advice}`)}</h2>
            <span className="text-xs text-dim">{t(`meetShows.${meetShows}`)}</span>
          </div>
          <div className="-my-1 -mr-1.5">
            <DetailsButton details={details} field={t('recording')} />
          </div>
        </div>
        <div role="alert">
          {alarm && <p className="font-semibold text-red">{t('alarm')}</p>}
          {askNow && <p className="font-semibold">{t('askNow')}</p>}
        </div>
        <p className="text-xs text-dim">{t(`adviceNote.${note}`)}</p>
        {glance && SEEN.includes(meetShows) && <p className="text-xs">{t('glance')}</p>}
        {!details.open && <RecordingByYou session={session} />}
        {!details.open &&
          recordingWords(session).map((one) => (
            <EvidenceQuote
              key={`${one.source} ${one.start} ${one.quote}`}
              evidence={one}
              language={session.invitation.language}
            />
          ))}
      </div>
      <RecordingDetails session={session} details={details} onCorrect={onCorrect} />
    </section>
  );
}

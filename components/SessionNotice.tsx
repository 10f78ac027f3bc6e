import { CircleX, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { candidateAnswer, isOff, type Session, sessionInvitation } from '@/domain/session';
import { useTimes } from './useTimes';

/** Why a session will perhaps not take place: cancelled, declined, or gone from the calendar. Nothing for all others. */
export function SessionNotice({ session, now }: { session: Session; now: number }) {
  const t = useTranslations('session');
  const times = useTimes();
  const notes = [
    session.invitation.cancelled.value && t('cancelled'),
    session.myResponse === 'declined' && t('declined'),
    session.absentSince !== null && t('absent', { when: times.when(session.absentSince, now) }),
  ].filter((note) => note !== false);
  if (notes.length === 0) return <CandidateNotice session={session} />;
  return (
    <div role="status" className="tinted-red flex gap-2 rounded-xl border px-3 py-2">
      <CircleX size={16} aria-hidden className="mt-0.5 shrink-0 text-red" />
      <div>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  );
}

/** The candidate has declined: the calendar still has the interview, so somebody must be asked. */
function CandidateNotice({ session }: { session: Session }) {
  const t = useTranslations('changes');
  const name = sessionInvitation(session).candidate.value;
  if (name === null || isOff(session) || candidateAnswer(session) !== 'declined') return null;
  return (
    <div role="status" className="tinted-amber flex gap-2 rounded-xl border px-3 py-2">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />
      <p>{t('candidateDeclined', { name })}</p>
    </div>
  );
}

import { useTranslations } from 'use-intl';
import { candidateAnswer, isOff, type Session, sessionKind, sessionName } from '@/domain/session';
import { KindChip } from '../KindChip';
import { useTimes } from '../useTimes';
import { byDay } from './agenda';

interface Props {
  sessions: readonly Session[];
  now: number;
  onShow: (sessionId: string) => void;
}

/** The other interviews, by day; a click shows one of them above. */
export function OtherSessions({ sessions, now, onShow }: Props) {
  const t = useTranslations('popup');
  const times = useTimes();
  if (sessions.length === 0) return null;
  return (
    <section aria-label={t('others')} className="border-t border-line px-4 py-3">
      {byDay(sessions, (one) => times.day(one.start, now)).map((group) => (
        <div key={group.day}>
          <h2 className="mt-1 text-xs font-semibold text-dim">{group.day}</h2>
          <ul>
            {group.sessions.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  onClick={() => onShow(one.id)}
                  className="-mx-2 flex w-[calc(100%+1.1429rem)] items-center gap-2 rounded-lg px-2 py-1 text-left hover:bg-card"
                >
                  <KindChip kind={sessionKind(one)} />
                  <span className="min-w-0 grow">
                    <span className={isOff(one) ? 'text-dim line-through' : ''}>{sessionName(one)}</span>
                    <OffWord session={one} />
                    <ChangedWord session={one} />
                  </span>
                  <span className="shrink-0 text-xs text-dim">{times.time(one.start)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function OffWord({ session }: { session: Session }) {
  const t = useTranslations('popup.off');
  if (!isOff(session)) return null;
  const why = session.invitation.cancelled.value
    ? 'cancelled'
    : session.absentSince !== null
      ? 'absent'
      : 'declined';
  return <span className="block text-xs text-red">{t(why)}</span>;
}

function ChangedWord({ session }: { session: Session }) {
  const t = useTranslations('changes');
  const words = [
    session.changes.length > 0 && t('word'),
    !isOff(session) && candidateAnswer(session) === 'declined' && t('candidateDeclinedWord'),
  ].filter((word) => word !== false);
  if (words.length === 0) return null;
  return <span className="block text-xs text-amber">{words.join(' · ')}</span>;
}

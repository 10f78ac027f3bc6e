import { CalendarClock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Session } from '@/domain/session';
import { useTimes } from '../useTimes';

const HALF_DAY = 12 * 3_600_000;

/** Says that the session of this room is on another day. */
export function DayNote({ session, now }: { session: Session; now: number }) {
  const t = useTranslations('session');
  const times = useTimes();
  const away = Date.parse(session.start) - now > HALF_DAY || now - Date.parse(session.end) > HALF_DAY;
  if (!away) return null;
  return (
    <p role="status" className="tinted-amber flex gap-2 rounded-xl border px-3 py-2">
      <CalendarClock size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />
      <span>{t('otherDay', { when: times.when(session.start, now) })}</span>
    </p>
  );
}

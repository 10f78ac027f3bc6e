import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Session } from '@/domain/session';
import { useTimes } from '../useTimes';

const HALF_DAY = 12 * 3_600_000;

/** Says that the calendar moved the session while the panel was open, or that it is on another day altogether. */
export function DayNote({ session, now }: { session: Session; now: number }) {
  const t = useTranslations('session');
  const times = useTimes();
  const [firstStart] = useState(session.start);
  const moved = session.start !== firstStart;
  const away = Date.parse(session.start) - now > HALF_DAY || now - Date.parse(session.end) > HALF_DAY;
  if (!moved && !away) return null;
  const when = times.when(session.start, now);
  return (
    <p role="status" className="tinted-amber flex gap-2 rounded-xl border px-3 py-2">
      <CalendarClock size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />
      <span>{moved ? t('moved', { when }) : t('otherDay', { when })}</span>
    </p>
  );
}

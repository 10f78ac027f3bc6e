import { useTranslations } from 'use-intl';
import { useTimes } from '../useTimes';

const MINUTE = 60_000;

/** Where a session stands at a moment, in words; `short` for the rail. */
export function useSpan(start: string, end: string, now: number): { text: string; short: string } {
  const t = useTranslations('session');
  const times = useTimes();
  const toStart = Date.parse(start) - now;
  const toEnd = Date.parse(end) - now;
  const span = (ms: number) => {
    const minutes = Math.max(1, Math.ceil(ms / MINUTE));
    return minutes < 120 ? t('minutes', { count: minutes }) : t('hours', { count: Math.round(minutes / 60) });
  };
  if (toStart > 120 * MINUTE)
    return { text: t('startsIn', { time: times.when(start, now) }), short: span(toStart) };
  if (toStart > 0) {
    return { text: t('startsInMinutes', { count: Math.ceil(toStart / MINUTE) }), short: `−${span(toStart)}` };
  }
  if (toEnd > 0) {
    return { text: t('minutesLeft', { count: Math.ceil(toEnd / MINUTE) }), short: span(toEnd) };
  }
  return { text: t('overBy', { time: span(-toEnd) }), short: `+${span(-toEnd)}` };
}

import { useTranslations } from 'use-intl';
import { daysAhead } from './times';
import { useNow } from './useNow';
import { useTimes } from './useTimes';

const MINUTE = 60_000;

interface Props {
  start: string;
  end: string;
}

/** How far away a session is, big: minutes and seconds in the last hour, coarser before, the time left while it runs. */
export function Countdown({ start, end }: Props) {
  const t = useTranslations('session');
  const times = useTimes();
  const now = useNow(1_000);
  const toStart = Date.parse(start) - now;
  const toEnd = Date.parse(end) - now;

  if (toStart <= 0) {
    const left = Math.max(0, Math.ceil(toEnd / MINUTE));
    return <Figure big={t('minutesLeft', { count: left })} small={t('running')} />;
  }
  if (toStart < 60 * MINUTE) return <Figure big={clock(toStart)} small={t('toStart')} wide />;
  const days = daysAhead(Date.parse(start), now);
  if (days === 0 || toStart < 6 * 60 * MINUTE) {
    return <Figure big={t('inHours', { count: Math.round(toStart / (60 * MINUTE)) })} small={null} />;
  }
  return <Figure big={times.inDays(start, now)} small={null} />;
}

/** `12:40`, counted down; a started second counts as a whole one, so that 0:00 is the start itself. */
function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function Figure({ big, small, wide = false }: { big: string; small: string | null; wide?: boolean }) {
  return (
    <div role="timer" className="shrink-0 text-right">
      <div className={`${wide ? 'text-3xl' : 'text-xl'} font-semibold whitespace-nowrap tabular-nums`}>
        {big}
      </div>
      {small !== null && <div className="text-xs text-dim">{small}</div>}
    </div>
  );
}

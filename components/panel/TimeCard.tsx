import { useTranslations } from 'use-intl';
import { useNow } from '../useNow';
import { useSpan } from './useSpan';

interface Props {
  start: string;
  end: string;
}

/** Where the session stands: till its start, what is left, or how much it is over, with a bar of the time used. */
export function TimeCard({ start, end }: Props) {
  const t = useTranslations('session');
  const now = useNow(5_000);
  const { text } = useSpan(start, end, now);
  const used = Math.min(1, Math.max(0, (now - Date.parse(start)) / (Date.parse(end) - Date.parse(start))));
  const over = now > Date.parse(end);
  return (
    <section aria-label={t('elapsed')} className="tinted rounded-xl border p-3">
      <p role="timer" className={`text-lg font-semibold tabular-nums ${over ? 'text-amber' : ''}`}>
        {text}
      </p>
      <div
        role="progressbar"
        aria-label={t('elapsed')}
        aria-valuenow={Math.round(used * 100)}
        aria-valuetext={text}
        className="bar-track mt-2 h-1 overflow-hidden rounded-xs bg-line"
      >
        <div className="bar-done h-full bg-accent" style={{ width: `${used * 100}%` }} />
      </div>
    </section>
  );
}

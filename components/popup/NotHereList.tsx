import { useTranslations } from 'use-intl';
import type { ReadingWindow } from '@/domain/calendar/window';
import type { LiveEvent } from '@/domain/live-events';
import { Button } from '../Button';
import { EmptyState } from '../EmptyState';
import { ErrorNote } from '../ErrorNote';
import { useTimes } from '../useTimes';
import { dayBounds, type LocalDay } from './local-day';
import { OtherEvent } from './OtherEvent';
import { useOtherEvents } from './useOtherEvents';

interface Props {
  day: LocalDay;
  now: number;
  onList: (day: ReadingWindow) => Promise<LiveEvent[]>;
  onTakeIn: (event: LiveEvent) => Promise<unknown>;
  onUndo: (event: LiveEvent) => Promise<unknown>;
}

/** The day's other events: being read, none, not readable, or all of them. */
export function NotHereList({ day, now, onList, onTakeIn, onUndo }: Props) {
  const t = useTranslations('notHere');
  const times = useTimes();
  const { read, again } = useOtherEvents(day, onList);
  const name = times.day(dayBounds(day).from, now);
  const events = read?.events ?? null;
  return (
    <div className="min-h-40 grow overflow-y-auto px-4 py-2">
      <p role="status" className="text-xs text-dim first-letter:uppercase">
        {read === null && t('reading', { day: name })}
        {events !== null && t('found', { day: name, count: events.length })}
      </p>
      {read !== null && read.problem !== null && (
        <div className="mt-2 space-y-2">
          <ErrorNote problem={read.problem} />
          <Button onClick={again}>{t('again')}</Button>
        </div>
      )}
      {events !== null && events.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      {events !== null && events.length > 0 && (
        <ul className="divide-y divide-line">
          {events.map((event) => (
            <OtherEvent key={event.eventId} event={event} onTakeIn={onTakeIn} onUndo={onUndo} />
          ))}
        </ul>
      )}
    </div>
  );
}

import { useTranslations } from 'use-intl';
import type { LiveEvent } from '@/domain/live-events';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { useTimes } from '../useTimes';
import { OtherEventReason } from './OtherEventReason';

interface Props {
  event: LiveEvent;
  onTakeIn: (event: LiveEvent) => Promise<unknown>;
  onUndo: (event: LiveEvent) => Promise<unknown>;
}

/** One event that is not shown as an interview: what it is, why it is not shown, and the way to say that it is one. */
export function OtherEvent({ event, onTakeIn, onUndo }: Props) {
  const t = useTranslations('notHere');
  const times = useTimes();
  const setAside = event.reason === 'set-aside';
  const { run, busy, problem } = useAction(setAside ? onUndo : onTakeIn);
  const { start, end } = event;
  const title = event.title === '' ? t('untitled') : event.title;
  return (
    <li className="py-2.5">
      <p className="font-semibold">{title}</p>
      <p className="text-xs text-dim">
        <span>{start === null || end === null ? t('allDay') : times.range(start, end)}</span>
        {event.organizer !== null && <span className="before:content-['_·_']">{event.organizer}</span>}
      </p>
      <OtherEventReason event={event} />
      {event.reason !== 'all-day' && (
        <Button
          className="mt-1.5"
          onClick={() => void run(event)}
          disabled={busy}
          aria-label={t(setAside ? 'undoTitle' : 'takeInTitle', { title })}
        >
          {t(setAside ? 'undo' : 'takeIn')}
        </Button>
      )}
      {problem !== null && <ErrorNote problem={problem} />}
    </li>
  );
}

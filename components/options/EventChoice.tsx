import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';

interface Props {
  events: readonly CalendarEvent[];
  chosen: number;
  onChoose: (index: number) => void;
}

/** Which of several events is read. */
export function EventChoice({ events, chosen, onChoose }: Props) {
  const t = useTranslations('trial');
  const id = useId();
  const name = ({ summary }: CalendarEvent, index: number) => {
    const title = summary?.trim() ?? '';
    return title === '' ? t('untitled', { number: index + 1 }) : t('titled', { number: index + 1, title });
  };
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {t('event')}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onChoose(Number(event.target.value))}
        className="mt-1 block w-full rounded-lg border border-field bg-bg px-2.5 py-1.5"
      >
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a calendar file may hold the same event twice
          <option key={index} value={index}>
            {name(event, index)}
          </option>
        ))}
      </select>
    </div>
  );
}

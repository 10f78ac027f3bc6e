import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../IconButton';
import { dayRange, daysFrom, type LocalDay } from './local-day';

interface Props {
  day: LocalDay;
  now: number;
  onChange: (day: LocalDay) => void;
}

/** Chooses the day to look at, from yesterday to two weeks ahead. */
export function NotHereDay({ day, now, onChange }: Props) {
  const t = useTranslations('notHere');
  const id = useId();
  const { first, last } = dayRange(now);
  return (
    <div className="flex items-center justify-center gap-1 border-b border-line px-3 py-1.5">
      <IconButton
        icon={ChevronLeft}
        label={t('dayBefore')}
        onClick={() => onChange(daysFrom(day, -1))}
        disabled={day <= first}
      />
      <label htmlFor={id} className="sr-only">
        {t('day')}
      </label>
      <input
        id={id}
        type="date"
        value={day}
        min={first}
        max={last}
        onChange={({ target: { value } }) => {
          // A field that is being typed in may be empty or out of range.
          if (value >= first && value <= last) onChange(value);
        }}
        className="rounded-lg border border-field bg-bg px-2 py-0.5"
      />
      <IconButton
        icon={ChevronRight}
        label={t('dayAfter')}
        onClick={() => onChange(daysFrom(day, 1))}
        disabled={day >= last}
      />
    </div>
  );
}

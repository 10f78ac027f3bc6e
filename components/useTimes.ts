import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { type Times, timesIn } from './times';

/** Dates and times in the language of the interface. */
export function useTimes(): Times {
  const locale = useLocale();
  return useMemo(() => timesIn(locale), [locale]);
}

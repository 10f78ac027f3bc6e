import { useTranslations } from 'use-intl';
import type { RuleTrial } from '@/domain/live-events';
import { KindChip } from '../KindChip';
import { useNow } from '../useNow';
import { useTimes } from '../useTimes';

type Fit = RuleTrial['fits'][number];

/** The events that a rule fits, each as it is now and as it would be; what changes stands first. */
export function RuleTrialList({ fits }: { fits: readonly Fit[] }) {
  const t = useTranslations('rules.trial');
  if (fits.length === 0) return null;
  const ordered = fits.toSorted((a, b) => Number(isSame(a)) - Number(isSame(b)));
  return (
    <ul
      aria-label={t('list')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="max-h-72 divide-y divide-line overflow-y-auto rounded-xl border border-line bg-bg px-3"
    >
      {ordered.map((fit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two events may have the same title and time
        <FitRow key={index} fit={fit} />
      ))}
    </ul>
  );
}

function FitRow({ fit }: { fit: Fit }) {
  const t = useTranslations('rules.trial');
  const times = useTimes();
  const now = useNow(60_000);
  const { title, start, before, after, byHand } = fit;
  const isAllDay = start?.length === 10;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <span className="min-w-0 grow basis-40">
        {title === '' ? t('untitled') : title}
        {start !== null && (
          <span className="ml-2 text-xs text-dim">
            {isAllDay ? times.day(`${start}T00:00`, now) : times.when(start, now)}
          </span>
        )}
      </span>
      <span className="flex flex-wrap items-center gap-1.5">
        <span className="sr-only">{t('before')}</span>
        <Taken taken={before} />
        {isSame(fit) ? (
          <span className="text-xs text-dim">{t(byHand ? 'byHand' : 'same')}</span>
        ) : (
          <>
            <span aria-hidden className="text-dim">
              →
            </span>
            <span className="sr-only">{t('after')}</span>
            <Taken taken={after} />
          </>
        )}
      </span>
    </li>
  );
}

function Taken({ taken }: { taken: Fit['before'] }) {
  const t = useTranslations('rules.trial');
  return taken.isInterview ? <KindChip kind={taken.kind} /> : <span className="text-xs">{t('no')}</span>;
}

function isSame({ before, after }: Fit): boolean {
  return (
    before.isInterview === after.isInterview &&
    (!before.isInterview || !after.isInterview || before.kind === after.kind)
  );
}

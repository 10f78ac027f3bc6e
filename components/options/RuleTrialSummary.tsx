import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RuleTrial } from '@/domain/live-events';

/** How many events of the next two weeks a rule fits, and loudly how many interviews it would take away. */
export function RuleTrialSummary({ trial: { looked, fits } }: { trial: RuleTrial }) {
  const t = useTranslations('rules.trial');
  const leavesOut = fits.filter(({ before, after }) => before.isInterview && !after.isInterview).length;
  const takesIn = fits.filter(({ before, after }) => !before.isInterview && after.isInterview).length;
  return (
    <div className="space-y-2">
      <p>
        {t('looked', { count: looked })}{' '}
        <span className="font-semibold">
          {fits.length === 0 ? t('none') : t('fits', { count: fits.length })}
        </span>
      </p>
      {takesIn > 0 && <p>{t('takesIn', { count: takesIn })}</p>}
      {leavesOut > 0 && (
        <p className="tinted-red flex gap-2 rounded-xl border px-3 py-2 font-semibold">
          <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-red" />
          {t('leavesOut', { count: leavesOut })}
        </p>
      )}
    </div>
  );
}

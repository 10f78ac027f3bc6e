import { useTranslations } from 'use-intl';
import type { RuleOutcome } from '@/domain/rules/rule';
import { suggestedRule } from '@/domain/rules/suggested';
import type { Session } from '@/domain/session';
import { ruleAddress } from './rule-address';

/** The way to a rule for invitations like this one, to be looked over and saved in options. Only what a calendar brings comes again. */
export function RememberLink({ session, outcome }: { session: Session; outcome: RuleOutcome }) {
  const t = useTranslations('correct');
  const { source, organizer } = session;
  if (source.type !== 'google' || organizer === null) return null;
  return (
    <a
      href={ruleAddress(suggestedRule(organizer.email, outcome))}
      target="_blank"
      rel="noopener"
      className="text-xs text-fg underline"
    >
      {t('remember')}
    </a>
  );
}

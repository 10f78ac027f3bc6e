import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { CONDITION_AT_MOST, type RuleDraft, RuleOutcomeSchema } from '@/domain/rules/rule';
import { LabelledField } from '../LabelledField';
import type { Condition } from './rule-draft';

interface Props {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
  /** Conditions that are written wrongly. */
  faults: readonly Condition[];
}

/** For which invitations a rule is, and what it says of them. */
export function RuleFields({ draft, onChange, faults }: Props) {
  const t = useTranslations('rules');
  const id = useId();
  const field = (name: Condition) => ({
    label: t(`form.${name}`),
    value: draft[name],
    maxLength: CONDITION_AT_MOST,
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  /** What is wrong with an address, or the hint to it. */
  const note = (name: 'organizer' | 'domain', hint?: string) =>
    faults.includes(name)
      ? {
          invalid: true,
          note: (
            <span role="alert" className="text-red">
              {t(`form.${name}Wrong`)}
            </span>
          ),
        }
      : { note: hint };
  return (
    <>
      <fieldset className="space-y-3">
        <legend className="sr-only">{t('form.conditions')}</legend>
        <p aria-hidden className="text-xs text-dim">
          {t('form.conditions')}
        </p>
        <div data-condition="organizer">
          <LabelledField {...field('organizer')} type="email" {...note('organizer')} />
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <div data-condition="domain">
            <LabelledField {...field('domain')} {...note('domain', t('form.domainHint'))} />
          </div>
          <LabelledField {...field('titleWords')} note={t('form.titleWordsHint')} />
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t('form.outcome')}</legend>
        <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {RuleOutcomeSchema.options.map((outcome) => (
            <label key={outcome} className="flex items-center gap-2">
              <input
                type="radio"
                name={`${id}-outcome`}
                className="size-4 accent-accent"
                checked={draft.outcome === outcome}
                onChange={() => onChange({ ...draft, outcome })}
              />
              {t(`outcome.${outcome}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

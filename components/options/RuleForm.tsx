import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleTrial } from '@/domain/live-events';
import { hasCondition, type RuleDraft } from '@/domain/rules/rule';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { RuleFields } from './RuleFields';
import { RuleTrialList } from './RuleTrialList';
import { RuleTrialSummary } from './RuleTrialSummary';
import { faultsOf, sameDraft, tidyDraft } from './rule-draft';

interface Props {
  draft: RuleDraft;
  isNew: boolean;
  onTry: (draft: RuleDraft) => Promise<RuleTrial>;
  onSave: (draft: RuleDraft) => Promise<unknown>;
  onCancel: () => void;
}

/** `trial` null: the calendar could not be read. */
interface Attempt {
  draft: RuleDraft;
  trial: RuleTrial | null;
}

/** Makes or edits a rule: it is saved only as it was tried, or knowingly untried where the calendar cannot be read. */
export function RuleForm({ draft: given, isNew, onTry, onSave, onCancel }: Props) {
  const t = useTranslations('rules.form');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(given);
  const [checked, setChecked] = useState(false);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const trying = useAction(async (tidy: RuleDraft) => setAttempt({ draft: tidy, trial: await onTry(tidy) }));
  const saving = useAction(onSave);
  const tidy = tidyDraft(draft);
  const current = attempt !== null && sameDraft(attempt.draft, tidy) ? attempt : null;
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'start' });
    form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);

  const tryIt = async () => {
    // One try at a time: the second would be refused, and look like a calendar that cannot be read.
    if (trying.busy) return;
    setChecked(true);
    if (!hasCondition(tidy) || faultsOf(tidy).length > 0) {
      const wrong = faultsOf(tidy)[0] ?? 'organizer';
      return form.current?.querySelector<HTMLElement>(`[data-condition="${wrong}"] input`)?.focus();
    }
    setAttempt(null);
    if (!(await trying.run(tidy))) setAttempt({ draft: tidy, trial: null });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void (current?.trial ? saving.run(tidy) : tryIt());
  };
  const untried = current !== null && current.trial === null;
  return (
    <form
      ref={form}
      noValidate
      aria-labelledby={id}
      onSubmit={submit}
      className="mt-3 space-y-3 rounded-xl border border-line bg-card p-4"
    >
      <h3 id={id} className="font-semibold">
        {t(isNew ? 'add' : 'edit')}
      </h3>
      <RuleFields draft={draft} onChange={setDraft} faults={checked ? faultsOf(tidy) : []} />
      {checked && !hasCondition(tidy) && (
        <ErrorNote problem={{ reason: 'ruleWithoutCondition', detail: null }} />
      )}
      {current === null && <p className="text-xs text-dim">{t('tryFirst')}</p>}
      <div role="status">{current?.trial && <RuleTrialSummary trial={current.trial} />}</div>
      {current?.trial && <RuleTrialList fits={current.trial.fits} />}
      {untried && trying.problem !== null && <ErrorNote problem={trying.problem} />}
      {saving.problem !== null && <ErrorNote problem={saving.problem} />}
      <div className="flex flex-wrap gap-2">
        <Button
          type={current?.trial ? 'button' : 'submit'}
          tone={current?.trial ? 'plain' : 'primary'}
          large
          onClick={current?.trial ? () => void tryIt() : undefined}
        >
          {t(trying.busy ? 'trying' : 'try')}
        </Button>
        {untried ? (
          <Button large onClick={() => void saving.run(tidy)}>
            {t(saving.busy ? 'saving' : 'saveUntried')}
          </Button>
        ) : (
          <Button
            type={current?.trial ? 'submit' : 'button'}
            tone={current?.trial ? 'primary' : 'plain'}
            large
            disabled={!current?.trial}
          >
            {t(saving.busy ? 'saving' : 'save')}
          </Button>
        )}
        <Button tone="quiet" large onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type Rule, ruleWords } from '@/domain/rules/rule';
import { Button } from '../Button';
import { useNow } from '../useNow';
import { useTimes } from '../useTimes';

interface Props {
  rule: Rule;
  /** Told the button it was pressed with, for the focus to come back to. */
  onEdit: (from: HTMLElement) => void;
  onRemove: () => void;
  /** The form, while this rule is edited. */
  children: ReactNode;
}

/** One rule: for which invitations it is, what it says of them, since when. */
export function RuleRow({ rule, onEdit, onRemove, children }: Props) {
  const t = useTranslations('rules');
  const times = useTimes();
  const now = useNow(60_000);
  const words = ruleWords(rule);
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-0 grow basis-60">
          <p>
            {words} <span className="text-dim">→</span>{' '}
            <span className="font-semibold">{t(`outcome.${rule.outcome}`)}</span>
          </p>
          <p className="text-xs text-dim">{t('asOf', { when: times.when(rule.at, now) })}</p>
        </div>
        <Button
          aria-label={t('editName', { rule: words })}
          aria-expanded={children !== false}
          onClick={(event) => onEdit(event.currentTarget)}
        >
          {t('edit')}
        </Button>
        <Button aria-label={t('removeName', { rule: words })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
      {children}
    </li>
  );
}

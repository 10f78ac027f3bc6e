import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleTrial } from '@/domain/live-events';
import type { Rule, RuleDraft } from '@/domain/rules/rule';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { DeletedRule } from './DeletedRule';
import { RuleForm } from './RuleForm';
import { RuleRow } from './RuleRow';

export interface RulesProps {
  rules: readonly Rule[];
  /** A rule that another page proposes, a new object each time: the form opens with it. */
  proposed: RuleDraft | null;
  onTry: (id: string | null, rule: RuleDraft) => Promise<RuleTrial>;
  /** `at` only where a deletion is undone. */
  onSave: (id: string | null, rule: RuleDraft, at?: string) => Promise<unknown>;
  onRemove: (id: string) => Promise<unknown>;
}

const EMPTY: RuleDraft = { organizer: '', domain: '', titleWords: '', outcome: 'interview' };

/** `id` null: a new rule. `opened`: each opening is another form, also with the same draft. */
interface Editing {
  opened: number;
  id: string | null;
  draft: RuleDraft;
}

/** The person's rules: listed newest first, made, edited, deleted and brought back. */
export function RulesSection({ rules, proposed, onTry, onSave, onRemove }: RulesProps) {
  const t = useTranslations('rules');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [deleted, setDeleted] = useState<Rule | null>(null);
  const [saved, setSaved] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const removal = useAction(onRemove);
  useEffect(() => {
    if (proposed === null) return;
    opener.current = add.current;
    setSaved(false);
    setEditing((before) => ({ opened: (before?.opened ?? 0) + 1, id: null, draft: proposed }));
  }, [proposed]);

  const open = (next: Omit<Editing, 'opened'>, from: HTMLElement) => {
    opener.current = from;
    setSaved(false);
    setEditing((before) => ({ ...next, opened: (before?.opened ?? 0) + 1 }));
  };
  const close = (hasSaved: boolean) => {
    setEditing(null);
    setSaved(hasSaved);
    opener.current?.focus();
  };
  const remove = async (rule: Rule) => {
    setSaved(false);
    if (!(await removal.run(rule.id))) return;
    setDeleted(rule);
    if (editing?.id === rule.id) setEditing(null);
  };
  const form = editing !== null && (
    <RuleForm
      key={editing.opened}
      draft={editing.draft}
      isNew={editing.id === null}
      onTry={(draft) => onTry(editing.id, draft)}
      onSave={async (draft) => {
        await onSave(editing.id, draft);
        close(true);
      }}
      onCancel={() => close(false)}
    />
  );
  const newestFirst = rules.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <>
      {rules.length === 0 && <p className="text-dim">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {newestFirst.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            onEdit={(from) => open({ id: rule.id, draft: rule }, from)}
            onRemove={() => void remove(rule)}
          >
            {editing?.id === rule.id && form}
          </RuleRow>
        ))}
      </ul>
      {removal.problem !== null && <ErrorNote problem={removal.problem} />}
      {deleted !== null && (
        <DeletedRule
          key={deleted.id}
          onUndo={async () => {
            const { id, at, ...draft } = deleted;
            await onSave(id, draft, at);
            setDeleted(null);
            add.current?.focus();
          }}
        />
      )}
      <div className="flex items-center gap-3">
        <Button ref={add} large onClick={(event) => open({ id: null, draft: EMPTY }, event.currentTarget)}>
          {t('add')}
        </Button>
        <span role="status" className="text-xs text-green">
          {saved && t('saved')}
        </span>
      </div>
      {editing?.id === null && form}
    </>
  );
}

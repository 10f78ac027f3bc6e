import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Evidence } from '@/domain/invitation/invitation';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { focusHolder } from './keep-focus';
import { UndoButton } from './UndoButton';

interface Props {
  /** What of the session it is, in words. */
  field: string;
  isSet: boolean;
  /** Another way to say "Set by you". */
  saying?: string;
  /** What the invitation says instead, in words; null where it says the same. */
  reads: string | null;
  /** What the reading rests on: it may be a rule. */
  evidence: readonly Evidence[];
  onUndo: () => Promise<unknown>;
  children?: ReactNode;
}

/** Says that something is the person's own word, what the invitation says, and takes it back. */
export function SetByYou({ field, isSet, saying, reads, evidence, onUndo, children }: Props) {
  const t = useTranslations('correct');
  const { run, problem } = useAction(onUndo);
  const isRule = evidence.some((one) => one.source === 'rule');
  return (
    <div className="text-xs text-dim">
      <div className="flex flex-wrap items-center gap-x-3">
        <span role="status">
          {isSet && (saying ?? t('setByYou'))}
          {isSet && reads !== null && (
            <span className="before:content-['_·_']">
              {t(isRule ? 'ruleSays' : 'invitationSays', { value: reads })}
            </span>
          )}
        </span>
        {isSet && (
          <UndoButton
            field={field}
            onClick={({ currentTarget }) => {
              focusHolder(currentTarget);
              void run();
            }}
          />
        )}
        {children}
      </div>
      {problem !== null && <ErrorNote problem={problem} />}
    </div>
  );
}

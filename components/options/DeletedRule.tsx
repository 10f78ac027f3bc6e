import { useTranslations } from 'use-intl';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';

/** The row with the focus is gone: the focus goes on to the way back. */
function focus(button: HTMLButtonElement | null) {
  button?.focus();
}

/** Says that a rule is deleted, and brings it back. */
export function DeletedRule({ onUndo }: { onUndo: () => Promise<unknown> }) {
  const t = useTranslations('rules');
  const { run, problem } = useAction(onUndo);
  return (
    <div>
      <p role="status" className="flex items-center gap-2">
        {t('removed')}
        <Button ref={focus} onClick={() => void run()}>
          {t('undo')}
        </Button>
      </p>
      {problem !== null && <ErrorNote problem={problem} />}
    </div>
  );
}

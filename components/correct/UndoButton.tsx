import type { MouseEventHandler } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  /** What is taken back, in words. */
  field: string;
  onClick: MouseEventHandler<HTMLButtonElement>;
}

/** Takes back what the person set, as quiet as the words it stands in. */
export function UndoButton({ field, onClick }: Props) {
  const t = useTranslations('correct');
  return (
    <button
      type="button"
      aria-label={t('undoField', { field })}
      onClick={onClick}
      className="min-h-6 rounded text-xs text-dim underline hover:text-fg"
    >
      {t('undo')}
    </button>
  );
}

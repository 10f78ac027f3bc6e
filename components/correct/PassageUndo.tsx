import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import type { Session } from '@/domain/session';
import { UndoButton } from './UndoButton';

interface Props {
  session: Session;
  name: string;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** Where the person said that a passage is not the description: says so, and takes it back. */
export function PassageUndo({ session, name, onCorrect }: Props) {
  const t = useTranslations('correct');
  if (session.corrections.passage === null || session.invitation.description.inline === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 py-2 text-xs text-dim">
      {t('now', { field: name, value: t('noPassageByYou') })}
      <UndoButton field={name} onClick={() => void onCorrect({ field: 'passage', value: null })} />
    </p>
  );
}

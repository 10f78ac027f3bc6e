import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useTranslations } from 'use-intl';
import { Button, buttonClass } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';

interface Props {
  name: string;
  onRemove: () => Promise<unknown>;
}

/** Removes a session for good, after one question. */
export function RemoveSession({ name, onRemove }: Props) {
  const t = useTranslations('options.pasted');
  const { run, busy, problem } = useAction(onRemove);
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className={buttonClass('plain')} aria-label={t('removeName', { name })}>
        {t('remove')}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 bg-black/50" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 w-96 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 rounded-2xl border border-line bg-bg p-4">
          <AlertDialog.Title className="text-lg font-semibold">{t('ask', { name })}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1 text-dim">{t('askHint')}</AlertDialog.Description>
          {problem !== null && <ErrorNote problem={problem} />}
          <div className="mt-4 flex justify-end gap-2">
            <AlertDialog.Close className={buttonClass('plain', true)}>{t('keep')}</AlertDialog.Close>
            <Button tone="danger" large onClick={() => void run()} disabled={busy}>
              {t('remove')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

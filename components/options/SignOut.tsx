import { useTranslations } from 'use-intl';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';

/** The two ways to end the access: here alone, or at Google as well; each says what it does. */
export function SignOut({ onDisconnect }: { onDisconnect: (withdraw: boolean) => Promise<void> }) {
  const t = useTranslations('options.account');
  const { run, busy, problem } = useAction(onDisconnect);
  const ways = [
    { withdraw: false, name: t('signOut'), hint: t('signOutHint') },
    { withdraw: true, name: t('withdraw'), hint: t('withdrawHint') },
  ];
  return (
    <ul className="space-y-2">
      {ways.map(({ withdraw, name, hint }) => (
        <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button large onClick={() => void run(withdraw)} disabled={busy}>
            {name}
          </Button>
          <span className="text-xs text-dim">{hint}</span>
        </li>
      ))}
      {problem !== null && <ErrorNote problem={problem} />}
    </ul>
  );
}

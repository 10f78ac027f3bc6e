import { useTranslations } from 'use-intl';
import type { Connection } from '@/domain/connection';
import { isEmail } from '@/domain/settings';
import type { Problem } from '../useAction';
import { ConnectionState } from './ConnectionState';
import { SavedField } from './SavedField';
import { Section } from './Section';

interface Props {
  account: string;
  connection: Connection;
  /** Why signing in failed last, also where that was seen elsewhere. */
  lastProblem: Problem | null;
  /** Whether this browser lets the product sign in with Google. */
  canSignIn: boolean;
  onSave: (account: string) => Promise<unknown>;
  onConnect: () => Promise<unknown>;
  onDisconnect: (withdraw: boolean) => Promise<{ withdrawn: boolean | null }>;
}

/** The Google account shared with expertlead, and whether the calendar is read with it (G6). */
export function AccountSection({ account, onSave, canSignIn, ...rest }: Props) {
  const t = useTranslations('options.account');
  return (
    <Section heading={t('heading')}>
      <SavedField
        type="email"
        label={t('shared')}
        hint={t('sharedHint')}
        value={account}
        fault={(text) => (text === '' || isEmail(text) ? null : t('invalid'))}
        onSave={(text) => onSave(text.toLowerCase())}
      />
      {canSignIn ? (
        <ConnectionState account={account} {...rest} />
      ) : (
        <p className="text-dim">{t('notHere')}</p>
      )}
    </Section>
  );
}

import { useTranslations } from 'use-intl';
import type { Connection } from '@/domain/connection';
import { isEmail } from '@/domain/settings';
import { ConnectionState } from './ConnectionState';
import { SavedField } from './SavedField';
import { Section } from './Section';

interface Props {
  account: string;
  connection: Connection;
  onSave: (account: string) => Promise<unknown>;
  onConnect: () => Promise<unknown>;
  onDisconnect: (withdraw: boolean) => Promise<{ withdrawn: boolean | null }>;
}

/** The Google account shared with expertlead, and whether the calendar is read with it (G6). */
export function AccountSection({ account, connection, onSave, onConnect, onDisconnect }: Props) {
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
      <ConnectionState
        account={account}
        connection={connection}
        onConnect={onConnect}
        onDisconnect={onDisconnect}
      />
    </Section>
  );
}

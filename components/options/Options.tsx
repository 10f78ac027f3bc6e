import { useTranslations } from 'use-intl';
import type { Connection, SyncState } from '@/domain/connection';
import type { Session } from '@/domain/session';
import type { Settings } from '@/domain/settings';
import { signInProblem } from '../sign-in-problem';
import { AccountSection } from './AccountSection';
import { CalendarSection } from './CalendarSection';
import { ClientSection } from './ClientSection';
import { LanguageChoice } from './LanguageChoice';
import { PastedSessions } from './PastedSessions';
import { type RulesProps, RulesSection } from './RulesSection';
import { Section } from './Section';
import { TryInvitation } from './TryInvitation';

interface Props {
  settings: Settings;
  connection: Connection;
  sync: SyncState;
  sessions: readonly Session[];
  rules: RulesProps;
  redirectUrl: string;
  /** Whether this browser lets the product sign in with Google. */
  canSignIn: boolean;
  onSave: (settings: Partial<Pick<Settings, 'account' | 'clientId' | 'language'>>) => Promise<unknown>;
  onConnect: () => Promise<unknown>;
  onDisconnect: (withdraw: boolean) => Promise<{ withdrawn: boolean | null }>;
  onSync: () => Promise<unknown>;
  onRemove: (sessionId: string) => Promise<unknown>;
}

export function Options(props: Props) {
  const t = useTranslations('options');
  const rules = useTranslations('rules');
  const trial = useTranslations('trial');
  const { settings, connection, canSignIn, onSave } = props;
  return (
    <main className="mx-auto max-w-2xl px-4 py-8">
      <h1 className="mb-6 text-xl font-semibold">{t('title')}</h1>
      <AccountSection
        account={settings.account}
        connection={connection}
        lastProblem={signInProblem(connection, props.sync)}
        canSignIn={canSignIn}
        onSave={(account) => onSave({ account })}
        onConnect={props.onConnect}
        onDisconnect={props.onDisconnect}
      />
      {canSignIn && (
        <ClientSection
          clientId={settings.clientId}
          redirectUrl={props.redirectUrl}
          onSave={(clientId) => onSave({ clientId })}
        />
      )}
      <Section heading={t('calendar.heading')}>
        <CalendarSection connection={connection} sync={props.sync} onSync={props.onSync} />
      </Section>
      <Section heading={rules('heading')} hint={rules('hint')} anchor="rules">
        <RulesSection {...props.rules} />
      </Section>
      <Section heading={trial('heading')} hint={trial('hint')} anchor="try">
        <TryInvitation rules={props.rules.rules} />
      </Section>
      <Section heading={t('language.heading')}>
        <LanguageChoice value={settings.language} onSave={(language) => onSave({ language })} />
      </Section>
      <Section heading={t('pasted.heading')}>
        <PastedSessions sessions={props.sessions} onRemove={props.onRemove} />
      </Section>
    </main>
  );
}

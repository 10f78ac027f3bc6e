import { useRef } from 'react';
import { useStore } from 'zustand';
import { Language } from '@/components/Language';
import { Options } from '@/components/options/Options';
import { interfaceLanguage } from '@/domain/settings';
import { connectionStore, rulesStore, sessionsStore, settingsStore, syncStore } from '@/stores/replicas';
import { send } from '@/stores/send';
import { useRuleHash } from './useRuleHash';

/** Feeds the options page from what is stored and turns what is set there into requests. */
export function App({ redirectUrl, canSignIn }: { redirectUrl: string; canSignIn: boolean }) {
  const sessions = useStore(sessionsStore);
  const rules = useStore(rulesStore);
  const settings = useStore(settingsStore);
  const connection = useStore(connectionStore);
  const sync = useStore(syncStore);
  // Leaving a field by pressing Connect saves it first: signing in must see what was just entered, or not begin.
  const saving = useRef(new Map<string, Promise<unknown>>());
  const proposed = useRuleHash();
  const loaded = sessions.loaded && rules.loaded && settings.loaded && connection.loaded && sync.loaded;
  return (
    <Language language={interfaceLanguage(settings.value.language, navigator.languages)}>
      {loaded && (
        <Options
          settings={settings.value}
          connection={connection.value}
          sync={sync.value}
          sessions={Object.values(sessions.value)}
          rules={{
            rules: rules.value,
            proposed,
            onTry: (id, rule) => send({ type: 'ui-bg:try-rule', id, rule }),
            onSave: (id, rule, at) => send({ type: 'ui-bg:save-rule', id, rule, at }),
            onRemove: (id) => send({ type: 'ui-bg:remove-rule', id }),
          }}
          redirectUrl={redirectUrl}
          canSignIn={canSignIn}
          onSave={(changed) => {
            const saved = send({ type: 'ui-bg:save-settings', settings: changed });
            for (const name of Object.keys(changed)) saving.current.set(name, saved);
            return saved;
          }}
          onConnect={async () => {
            await Promise.all(['account', 'clientId'].map((name) => saving.current.get(name)));
            return send({ type: 'ui-bg:connect' });
          }}
          onDisconnect={(withdraw) => send({ type: 'ui-bg:disconnect', withdraw })}
          onSync={() => send({ type: 'ui-bg:sync', ifOlderThanMs: 0 })}
          onRemove={(sessionId) => send({ type: 'ui-bg:remove-session', sessionId })}
        />
      )}
    </Language>
  );
}

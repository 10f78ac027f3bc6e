import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Language } from '@/components/Language';
import { Popup } from '@/components/popup/Popup';
import { READ_ON_OPEN_AFTER_MS } from '@/domain/connection';
import { interfaceLanguage } from '@/domain/settings';
import { connectionStore, sessionsStore, settingsStore, syncStore } from '@/stores/replicas';
import { send } from '@/stores/send';

/** Feeds the popup from what is stored and turns what a person does in it into requests. */
export function App() {
  const sessions = useStore(sessionsStore);
  const settings = useStore(settingsStore);
  const connection = useStore(connectionStore);
  const sync = useStore(syncStore);
  const loaded = sessions.loaded && settings.loaded && connection.loaded && sync.loaded;
  const canRead = connection.value?.signedIn === true;

  useEffect(() => {
    // A reading that fails is told by the sync state, which every surface shows.
    if (canRead) void send({ type: 'ui-bg:sync', ifOlderThanMs: READ_ON_OPEN_AFTER_MS }).catch(() => {});
  }, [canRead]);

  return (
    <Language language={interfaceLanguage(settings.value.language, navigator.languages)}>
      {loaded && (
        <Popup
          sessions={Object.values(sessions.value)}
          account={settings.value.account}
          connection={connection.value}
          sync={sync.value}
          onConnect={() => send({ type: 'ui-bg:connect' })}
          onSync={() => send({ type: 'ui-bg:sync', ifOlderThanMs: 0 })}
          onCorrect={(sessionId, correction) => send({ type: 'ui-bg:correct', sessionId, correction })}
          onSeeChanges={(sessionId, until) => send({ type: 'ui-bg:see-changes', sessionId, until })}
          onListEvents={(day) => send({ type: 'ui-bg:list-events', ...day })}
          onTakeIn={(eventId) => send({ type: 'ui-bg:take-in', eventId })}
        />
      )}
    </Language>
  );
}

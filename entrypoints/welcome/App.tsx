import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Language } from '@/components/Language';
import { Welcome } from '@/components/welcome/Welcome';
import { interfaceLanguage } from '@/domain/settings';
import { settingsStore } from '@/stores/replicas';
import { send } from '@/stores/send';

/** The welcome page; the paste form has an address of its own, `#paste`. */
export function App() {
  const settings = useStore(settingsStore);
  const pasting = useHash() === '#paste';
  return (
    <Language language={interfaceLanguage(settings.value.language, navigator.languages)}>
      {settings.loaded && (
        <Welcome
          pasting={pasting}
          account={settings.value.account}
          onPaste={(invitation) => send({ type: 'ui-bg:paste', invitation })}
        />
      )}
    </Language>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const heard = () => setHash(location.hash);
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  }, []);
  return hash;
}

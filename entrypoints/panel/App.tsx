import { useStore } from 'zustand';
import { Language } from '@/components/Language';
import { Panel } from '@/components/panel/Panel';
import { PanelSentence } from '@/components/panel/PanelSentence';
import { interfaceLanguage } from '@/domain/settings';
import { callsStore, sessionsStore, settingsStore } from '@/stores/replicas';
import { send } from '@/stores/send';
import { type Place, useSeat } from './useSeat';

/** Shows the session this page is for, once it is known which that is, and turns what is done in it into requests. */
export function App({ place }: { place: Place }) {
  const sessions = useStore(sessionsStore);
  const settings = useStore(settingsStore);
  const calls = useStore(callsStore);
  const seat = useSeat(place, calls.value);
  const framed = place.in === 'frame';
  const loaded = sessions.loaded && settings.loaded && calls.loaded && seat !== null;
  const session = seat === null || typeof seat === 'string' ? undefined : sessions.value[seat.sessionId];

  return (
    <Language language={interfaceLanguage(settings.value.language, navigator.languages)}>
      {!loaded ? (
        <PanelSentence text="loading" />
      ) : typeof seat === 'string' ? (
        <PanelSentence text={seat === 'refused' ? 'unknown' : 'failed'} />
      ) : session === undefined ? (
        <PanelSentence text="gone" />
      ) : (
        <Panel
          key={session.id}
          session={session}
          facts={calls.value[seat.tabId]?.facts ?? null}
          account={settings.value.account}
          collapsed={framed && settings.value.panelCollapsed}
          onCorrect={(correction) => send({ type: 'ui-bg:correct', sessionId: session.id, correction })}
          onSeeChanges={(until) => send({ type: 'ui-bg:see-changes', sessionId: session.id, until })}
          onCollapse={framed ? (collapsed) => send({ type: 'panel-bg:collapse', collapsed }) : undefined}
        />
      )}
    </Language>
  );
}

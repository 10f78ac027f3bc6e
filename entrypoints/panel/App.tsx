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
  const seat = useSeat(place);
  const framed = place.in === 'frame';
  const call =
    seat === null || seat === 'refused'
      ? undefined
      : seat.tabId === null
        ? Object.values(calls.value).find((one) => one.sessionId === seat.sessionId)
        : calls.value[seat.tabId];
  const sessionId = seat === null || seat === 'refused' ? null : (call?.sessionId ?? seat.sessionId);
  const session = sessionId === null ? undefined : sessions.value[sessionId];
  const loaded = sessions.loaded && settings.loaded && calls.loaded && seat !== null;

  return (
    <Language language={interfaceLanguage(settings.value.language, navigator.languages)}>
      {!loaded ? (
        <PanelSentence text="loading" />
      ) : session === undefined ? (
        <PanelSentence text={sessionId === null || sessionId === '' ? 'unknown' : 'gone'} />
      ) : (
        <Panel
          key={session.id}
          session={session}
          facts={call?.facts ?? null}
          account={settings.value.account}
          collapsed={framed && settings.value.panelCollapsed}
          onSetKind={(kind) => send({ type: 'ui-bg:set-kind', sessionId: session.id, kind })}
          onCollapse={
            framed
              ? (collapsed) => void send({ type: 'panel-bg:collapse', collapsed }).catch(() => {})
              : undefined
          }
        />
      )}
    </Language>
  );
}

import { type Call, type Calls, type MeetFacts, UNKNOWN_FACTS } from '@/domain/meet-facts';
import type { ToMeet } from '@/domain/messages';
import { type Sessions, sessionForRoom } from '@/domain/session';
import { browser } from '@/stores/browser';
import { callsItem, sessionsItem, settingsItem } from '@/stores/items';
import { translator } from '../texts';
import { update } from '../writer';

const GO_AWAY: ToMeet = { type: 'bg-meet:go-away' };

/** A Meet tab opened a room: the panel stands beside it only where the room belongs to a stored session. */
export async function openCall(tabId: number, code: string): Promise<ToMeet> {
  const session = sessionForRoom(Object.values(await sessionsItem.get()), code, Date.now());
  const call: Call = {
    code,
    sessionId: session?.id ?? null,
    nonce: session === null ? null : crypto.randomUUID(),
    frameId: null,
    facts: UNKNOWN_FACTS,
  };
  await update(callsItem, (calls) => ({ ...calls, [tabId]: call }));
  return mountMessage(call);
}

export async function closeCall(tabId: number): Promise<void> {
  await update(callsItem, (calls) => {
    const { [tabId]: closed, ...others } = calls;
    return closed === undefined ? calls : others;
  });
}

export async function noteFacts(tabId: number, facts: MeetFacts): Promise<void> {
  await changeCall(tabId, (call) => ({ ...call, facts }));
}

/**
 * The panel's frame says who it is. Only the frame that was given this call's one-time word is told the session;
 * once said, the word is good for that frame alone.
 */
export async function admitFrame(tabId: number, frameId: number, nonce: string): Promise<string | null> {
  let admitted: string | null = null;
  await changeCall(tabId, (call) => {
    if (call.nonce !== nonce || (call.frameId !== null && call.frameId !== frameId)) return call;
    admitted = call.sessionId;
    return { ...call, frameId };
  });
  return admitted;
}

export async function isPanelUp(tabId: number): Promise<boolean> {
  return (await callsItem.get())[tabId]?.frameId != null;
}

/** The panel as a window of its own, for the session of a tab's call. */
export async function openPanelWindow(tabId: number): Promise<void> {
  const sessionId = (await callsItem.get())[tabId]?.sessionId;
  if (sessionId == null) return;
  const query = new URLSearchParams({ session: sessionId, tab: String(tabId) });
  await browser.windows.create({
    url: new URL(`/panel.html?${query}`, location.origin).href,
    type: 'popup',
    width: 420,
    height: 800,
  });
}

/** Tells every open call what changed: a session that came, one that went, the panel's form. */
export async function refreshCalls(): Promise<void> {
  const sessions = await sessionsItem.get();
  for (const [key, call] of Object.entries(await callsItem.get())) {
    const tabId = Number(key);
    const message = needsOpening(call, sessions)
      ? await openCall(tabId, call.code)
      : await mountMessage(call);
    // A tab that is gone or asleep hears nothing, and needs nothing.
    await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
  }
}

function needsOpening(call: Call, sessions: Sessions): boolean {
  return call.sessionId === null
    ? sessionForRoom(Object.values(sessions), call.code, Date.now()) !== null
    : sessions[call.sessionId] === undefined;
}

async function changeCall(tabId: number, change: (call: Call) => Call): Promise<Calls> {
  return update(callsItem, (calls) => {
    const call = calls[tabId];
    if (call === undefined) return calls;
    const next = change(call);
    return next === call ? calls : { ...calls, [tabId]: next };
  });
}

async function mountMessage(call: Call): Promise<ToMeet> {
  if (call.sessionId === null || call.nonce === null) return GO_AWAY;
  const { panelCollapsed } = await settingsItem.get();
  const t = await translator('background.mount');
  return {
    type: 'bg-meet:mount',
    src: browser.runtime.getURL(`/panel.html?nonce=${call.nonce}`),
    collapsed: panelCollapsed,
    labels: {
      frameTitle: t('frameTitle'),
      notLoaded: t('notLoaded'),
      openWindow: t('openWindow'),
      close: t('close'),
    },
  };
}

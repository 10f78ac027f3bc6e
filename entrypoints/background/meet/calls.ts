import { type Call, type Calls, type MeetFacts, UNKNOWN_FACTS } from '@/domain/meet-facts';
import type { ToMeet } from '@/domain/messages';
import { type Sessions, sessionForRoom } from '@/domain/session';
import { callsItem, sessionsItem } from '@/stores/items';
import { forgetStrangers } from '../calendar/forget';
import { update } from '../writer';
import { mountMessage } from './mount';

/** A Meet tab opened a room: the panel stands beside it only where the room belongs to a stored session. */
export async function openCall(tabId: number, code: string): Promise<ToMeet> {
  const sessions = await sessionsItem.get();
  const call = assigned(
    { code, sessionId: null, nonce: null, frameId: null, facts: UNKNOWN_FACTS },
    sessions,
  );
  await update(callsItem, (calls) => ({ ...calls, [tabId]: call }));
  return mountMessage(call);
}

/** Forgets a call; where its session belongs to an account that was signed out meanwhile, that too. */
export async function closeCall(tabId: number): Promise<void> {
  await update(callsItem, (calls) => {
    const { [tabId]: closed, ...others } = calls;
    return closed === undefined ? calls : others;
  });
  await forgetStrangers();
}

/**
 * What the tab shows now. A room may serve one interview after the other: whoever joins anew belongs to the one that is
 * on now. Within a call the session stays, and the frame stays in any case.
 */
export async function noteFacts(tabId: number, facts: MeetFacts): Promise<void> {
  const sessions = await sessionsItem.get();
  await changeCall(tabId, (call) => {
    if (call.sessionId === null || call.facts.phase === 'in-call') return { ...call, facts };
    return { ...call, facts, sessionId: roomsSession(call, sessions) ?? call.sessionId };
  });
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

/** Gives a call to the session it should have now: a new one where it has none or its session is gone. */
export async function reassign(tabId: number): Promise<void> {
  const sessions = await sessionsItem.get();
  await changeCall(tabId, (call) => {
    if (call.sessionId !== null && sessions[call.sessionId] !== undefined) return call;
    return call.sessionId === null && roomsSession(call, sessions) === null ? call : assigned(call, sessions);
  });
}

async function changeCall(tabId: number, change: (call: Call) => Call): Promise<Calls> {
  return update(callsItem, (calls) => {
    const call = calls[tabId];
    if (call === undefined) return calls;
    const next = change(call);
    return next === call ? calls : { ...calls, [tabId]: next };
  });
}

/** The call with the session of its room, and a one-time word for the frame that will show it. */
function assigned(call: Call, sessions: Sessions): Call {
  const sessionId = roomsSession(call, sessions);
  return { ...call, sessionId, nonce: sessionId === null ? null : crypto.randomUUID(), frameId: null };
}

function roomsSession({ code }: Call, sessions: Sessions): string | null {
  return sessionForRoom(Object.values(sessions), code, Date.now())?.id ?? null;
}

import { CompanionError, errorReason } from '@/domain/errors';
import type { Replies, Request, RequestType } from '@/domain/messages';
import { isEmail, type Settings } from '@/domain/settings';
import { sessionsItem, settingsItem, syncItem } from '@/stores/items';
import { connect, disconnect } from './account/account';
import { listOtherEvents, takeIn } from './calendar/live';
import { sync } from './calendar/sync';
import { correct, seeChanges } from './correct';
import { admitFrame, closeCall, isPanelUp, noteFacts, openCall } from './meet/calls';
import { openPanelWindow } from './meet/watch';
import { paste } from './paste';
import { removeRule, saveRule, tryRule } from './rules';
import { update } from './writer';

/** Who sent a request: the tab and frame it came from, where it came from one. */
export interface Sender {
  tabId: number | null;
  frameId: number;
}

type Handlers = {
  [T in RequestType]: (request: Extract<Request, { type: T }>, sender: Sender) => Promise<Replies[T]>;
};

/** One handler a request. Senders are checked before (router.ts). */
export const handlers: Handlers = {
  'ui-bg:connect': async () => {
    try {
      await connect();
    } catch (error) {
      // Google's window takes the focus and closes the popup that asked: whoever looks next must find the reason.
      await update(syncItem, (state) => ({ ...state, problem: errorReason(error, 'signInFailed') }));
      throw error;
    }
    await sync();
    return null;
  },
  'ui-bg:disconnect': ({ withdraw }) => disconnect(withdraw),
  'ui-bg:sync': async ({ ifOlderThanMs }) => {
    await sync(ifOlderThanMs);
    return null;
  },
  'ui-bg:paste': ({ invitation }) => paste(invitation),
  'ui-bg:remove-session': async ({ sessionId }) => {
    await update(sessionsItem, ({ [sessionId]: _removed, ...others }) => others);
    return null;
  },
  'ui-bg:correct': async ({ sessionId, correction }) => {
    await correct(sessionId, correction);
    return null;
  },
  'ui-bg:see-changes': async ({ sessionId, until }) => {
    await seeChanges(sessionId, until);
    return null;
  },
  'ui-bg:list-events': (day) => listOtherEvents(day),
  'ui-bg:take-in': ({ eventId }) => takeIn(eventId),
  'ui-bg:try-rule': ({ id, rule }) => tryRule(id, rule),
  'ui-bg:save-rule': ({ id, rule, at }) => saveRule(id, rule, at),
  'ui-bg:remove-rule': async ({ id }) => {
    await removeRule(id);
    return null;
  },
  'ui-bg:save-settings': async ({ settings }) => {
    await saveSettings(settings);
    return null;
  },
  'panel-bg:hello': async ({ nonce }, { tabId, frameId }) => {
    const sessionId = tabId === null ? null : await admitFrame(tabId, frameId, nonce);
    if (tabId === null || sessionId === null) throw new CompanionError('notAllowed');
    return { sessionId, tabId };
  },
  'panel-bg:collapse': async ({ collapsed }) => {
    await update(settingsItem, (settings) => ({ ...settings, panelCollapsed: collapsed }));
    return null;
  },
  'meet-bg:call-opened': ({ code }, sender) => openCall(tabOf(sender), code),
  'meet-bg:call-closed': async (_request, sender) => {
    await closeCall(tabOf(sender));
    return null;
  },
  'meet-bg:facts': async ({ facts }, sender) => {
    await noteFacts(tabOf(sender), facts);
    return null;
  },
  'meet-bg:is-panel-up': (_request, sender) => isPanelUp(tabOf(sender)),
  'meet-bg:open-window': async (_request, sender) => {
    await openPanelWindow(tabOf(sender));
    return null;
  },
};

function tabOf({ tabId }: Sender): number {
  if (tabId === null) throw new CompanionError('notAllowed');
  return tabId;
}

async function saveSettings(change: Partial<Settings>): Promise<void> {
  const account = change.account?.trim().toLowerCase();
  if (account !== undefined && account !== '' && !isEmail(account)) throw new CompanionError('noAccount');
  await update(settingsItem, (settings) => ({
    ...settings,
    ...change,
    ...(account === undefined ? {} : { account }),
    ...(change.clientId === undefined ? {} : { clientId: change.clientId.trim() }),
  }));
}

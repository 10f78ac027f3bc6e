import type { Call } from '@/domain/meet-facts';
import type { ToMeet } from '@/domain/messages';
import { browser } from '@/stores/browser';
import { settingsItem } from '@/stores/items';
import { translator } from '../texts';

/** What a call's content script is told: how to put the panel up, or that there is nothing to stand beside. */
export async function mountMessage(call: Call): Promise<ToMeet> {
  if (call.sessionId === null || call.nonce === null) return { type: 'bg-meet:go-away' };
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

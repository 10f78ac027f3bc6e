import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { sessionsItem, settingsItem } from '@/stores/items';
import { aSession } from '../../fixtures/session';

describe('stored values', () => {
  it('start with their defaults', async () => {
    expect(await settingsItem.get()).toEqual(DEFAULT_SETTINGS);
    expect(await sessionsItem.get()).toEqual({});
  });

  it('cost only the field that cannot be read', async () => {
    await fakeBrowser.storage.local.set({
      settings: { account: 'a@b.co', language: 'klingon', clientId: 7 },
    });
    expect(await settingsItem.get()).toEqual({ ...DEFAULT_SETTINGS, account: 'a@b.co' });
  });

  it('cost only the session that cannot be read', async () => {
    const good = aSession({ id: 'good' });
    await fakeBrowser.storage.local.set({
      sessions: { good, bad: { ...good, id: 'bad', start: 'yesterday' } },
    });
    expect(Object.keys(await sessionsItem.get())).toEqual(['good']);
  });

  it('are not overwritten where a newer version wrote them', async () => {
    await settingsItem.get();
    await fakeBrowser.storage.local.set({ settings: { account: 'new@b.co' }, settings$: { v: 2 } });
    await expect(settingsItem.set(DEFAULT_SETTINGS)).rejects.toThrow('E405');
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ account: 'new@b.co' });
  });

  it('refuse what does not fit their schema', async () => {
    const bad = { bad: { ...aSession({ id: 'bad' }), start: 'soon' } };
    await expect(sessionsItem.set(bad)).rejects.toThrow();
    expect(await sessionsItem.get()).toEqual({});
  });
});

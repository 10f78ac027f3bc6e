import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { sessionsItem, settingsItem } from '@/stores/items';
import { sessionsWithCorrections } from '@/stores/migrations';
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

describe('sessions of the first form', () => {
  const at = '2026-11-20T10:00:00.000Z';
  // A stored value is brought to its new form once, when it is first asked for.
  const opened = async () => {
    vi.resetModules();
    return (await import('@/stores/items')).sessionsItem;
  };
  const firstForm = (chosenKind: unknown) => {
    const { organizer, guests, updated, corrections, changes, ...rest } = aSession({ id: 's' });
    return { s: { ...rest, chosenKind } };
  };

  it('come back with the type that the person had chosen', async () => {
    await fakeBrowser.storage.local.set({
      sessions: firstForm({ kind: 'expertview', at }),
      sessions$: { v: 1 },
    });
    const { s } = await (await opened()).get();
    expect(s).toEqual(
      aSession({ id: 's', corrections: { ...NO_CORRECTIONS, kind: { value: 'expertview', at } } }),
    );
  });

  it('come back without one where none was chosen, and are written in the new form', async () => {
    await fakeBrowser.storage.local.set({ sessions: firstForm(null), sessions$: { v: 1 } });
    const item = await opened();
    const sessions = await item.get();
    expect(sessions).toEqual({ s: aSession({ id: 's' }) });
    await item.set(sessions);
    const stored = await fakeBrowser.storage.local.get();
    expect(stored.sessions$).toMatchObject({ v: 2 });
    expect(stored.sessions).toMatchObject({ s: { corrections: NO_CORRECTIONS } });
  });

  it.each([[null], ['rubbish'], [[1]], [{ s: 'rubbish' }]])('may be anything: %j', (stored) => {
    expect(sessionsWithCorrections(stored)).toEqual(stored);
  });
});

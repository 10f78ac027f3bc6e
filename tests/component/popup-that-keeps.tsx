import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { withCorrection } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import type { Session } from '@/domain/session';
import { App } from '@/entrypoints/popup/App';
import { send } from '@/stores/send';
import { aSession } from './a-session';
import { MIRA, readMinutesAgo, showStored } from './stored';

export const NOW = new Date(2026, 10, 24, 16, 17, 20).getTime();
export const START = NOW + 13 * 60_000;
export const organizer = { name: 'Nora Falk', email: 'Nora@expertlead.com' };
export const anna = aSession({ start: START, organizer });

/** Shows the popup and keeps its sessions as the background would: each correction is stored and comes back. `send` must be mocked. */
export function show(...sessions: Session[]): void {
  const stored = new Map(sessions.map((one) => [one.id, one]));
  const at = new Date(NOW).toISOString();
  const put = () =>
    showStored({ sessions: [...stored.values()], connection: MIRA, sync: readMinutesAgo(NOW, 2) });
  vi.mocked(send).mockImplementation(async (request) => {
    if (request.type === 'ui-bg:correct') {
      const session = stored.get(request.sessionId);
      if (session === undefined) throw new CompanionError('unknownSession');
      const corrections = withCorrection(session.corrections, request.correction, at);
      stored.set(session.id, { ...session, corrections });
      act(put);
    }
    return null as never;
  });
  put();
  render(<App />);
}

/** The corrections that were asked for, in their order. */
export const corrections = () =>
  vi
    .mocked(send)
    .mock.calls.flatMap(([request]) => (request.type === 'ui-bg:correct' ? [request.correction] : []));

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const click = (name: string | RegExp) => userEvent.click(button(name));
export const group = (name: string) => screen.getByRole('group', { name });

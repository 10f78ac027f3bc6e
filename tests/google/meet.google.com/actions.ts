import type { Panel, Room, RoomPatch } from './state';

const panelNames: readonly Panel[] = ['people', 'chat', 'details', 'tools', 'host'];

const left: RoomPatch = { phase: 'left', presenting: 'none', captions: false, hand: false, panel: null };
const toggledPresenting = (room: Room): RoomPatch => ({
  presenting: room.presenting === 'self' ? 'none' : 'self',
});
const nobodyElse: RoomPatch = { people: [], presenting: 'none' };

const actions: Record<string, (room: Room) => RoomPatch> = {
  // Meet's own buttons
  join: () => ({ phase: 'in-call' }),
  ask: () => ({ phase: 'waiting' }),
  mic: (room) => ({ mic: !room.mic }),
  camera: (room) => ({ camera: !room.camera }),
  leave: () => ({ ...left, variants: { exit: 'left' } }),
  rejoin: () => ({ phase: 'in-call' }),
  share: toggledPresenting,
  captions: (room) => (room.phase === 'in-call' ? { captions: !room.captions } : {}),
  hand: (room) => ({ hand: !room.hand }),
  record: (room) => ({ recording: !room.recording }),
  consent: () => ({ variants: { consentDialog: false } }),
  admit: (room) => ({ people: [...room.people, ...room.knocking], knocking: [] }),
  deny: () => ({ knocking: [] }),
  'panel-close': () => ({ panel: null }),
  // What other people do, from the demo's strip
  'let-in': () => ({ phase: 'in-call' }),
  'second-person': (room) => (room.people.length ? nobodyElse : { people: room.expected.slice(0, 1) }),
  'start-recording': () => ({ recording: true }),
  'stop-recording': () => ({ recording: false }),
  present: (room) => (room.presenting === 'none' ? { presenting: 'self' } : { presenting: 'none' }),
  language: (room) => ({ lang: room.lang === 'de' ? 'en' : 'de' }),
  'end-call': () => ({ ...left, variants: { exit: 'ended' } }),
};

const panelAction = (room: Room, action: string): RoomPatch | null => {
  const panel = panelNames.find((name) => action === `panel-${name}`);
  return panel ? { panel: room.panel === panel ? null : panel } : null;
};

/** What a button changes; null for a button nobody knows. */
export const patchFor = (room: Room, action: string): RoomPatch | null =>
  Object.hasOwn(actions, action) ? (actions[action]?.(room) ?? null) : panelAction(room, action);

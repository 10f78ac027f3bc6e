import { announcementFor } from './announcement';
import { defaultVariants, type Variants } from './variants';
import type { Lang } from './words';

type Phase = 'green-room' | 'waiting' | 'in-call' | 'left' | 'denied';
type Presenting = 'none' | 'self' | 'other';
export type Panel = 'people' | 'chat' | 'details' | 'tools' | 'host';

/** What one meeting looks like to the signed-in person. `people` are the others, without that person. */
export interface Room {
  phase: Phase;
  mic: boolean;
  camera: boolean;
  recording: boolean;
  presenting: Presenting;
  people: string[];
  /** Who "second person joins" of the demo strip brings in, in this order. */
  expected: string[];
  /** Who knocks and waits for the signed-in host. */
  knocking: string[];
  lang: Lang;
  title: string | null;
  captions: boolean;
  hand: boolean;
  panel: Panel | null;
  announcement: string;
  variants: Variants;
  headers: { coep: boolean };
}

export type RoomPatch = Partial<Omit<Room, 'variants'>> & { variants?: Partial<Variants> };

export interface MeetState {
  rooms: Map<string, Room>;
  /** Nicknames under /lookup/ and the code each leads to. */
  aliases: Map<string, string>;
  /** Shows the demo's buttons on every page. */
  strip: boolean;
  listeners: Set<(code: string) => void>;
}

export const newMeetState = (): MeetState => ({
  rooms: new Map(),
  aliases: new Map(),
  strip: false,
  listeners: new Set(),
});

export const newRoom = (): Room => ({
  phase: 'green-room',
  mic: true,
  camera: true,
  recording: false,
  presenting: 'none',
  people: [],
  expected: ['Alex Example'],
  knocking: [],
  lang: 'en',
  title: null,
  captions: false,
  hand: false,
  panel: null,
  announcement: '',
  variants: defaultVariants,
  headers: { coep: false },
});

/** The room of a code; a code never seen before gets a fresh green room, as every code exists here. */
export const roomOf = (meet: MeetState, code: string): Room => {
  const known = meet.rooms.get(code);
  if (known) return known;
  const room = newRoom();
  meet.rooms.set(code, room);
  return room;
};

export const withPatch = (room: Room, patch: RoomPatch): Room => {
  const next = { ...room, ...patch, variants: { ...room.variants, ...patch.variants } };
  return { ...next, announcement: patch.announcement ?? announcementFor(room, next) ?? room.announcement };
};

/** Changes a room; pages that show it follow at once, without a reload. */
export const setMeet = (meet: MeetState, code: string, patch: RoomPatch): Room => {
  const room = withPatch(roomOf(meet, code), patch);
  meet.rooms.set(code, room);
  for (const listener of meet.listeners) listener(code);
  return room;
};

import type { Room } from './state';
import type { Words } from './words';

export interface Account {
  email: string;
  name: string;
}

/** What a page is made for, besides the state of the room: who looks, and when. */
export interface Viewer {
  account: Account | null;
  accountIndex: number;
  nonce: string;
  strip: boolean;
  now: Date;
}

export interface RoomView extends Room, Viewer {
  code: string;
  words: Words;
}

export const viewerName = (view: Pick<RoomView, 'account' | 'words'>): string =>
  view.account?.name ?? view.words.you;

export const isShell = (view: Pick<RoomView, 'phase'>): boolean =>
  view.phase === 'in-call' || view.phase === 'waiting';

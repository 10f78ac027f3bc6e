import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MeetState } from './state';
import type { Account } from './view';

export interface MeetContext {
  url: URL;
  state: { accounts: Account[]; meet: MeetState };
}

export type Handle = (req: IncomingMessage, res: ServerResponse, ctx: MeetContext) => void | Promise<void>;

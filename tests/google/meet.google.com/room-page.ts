import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { chooseAccount } from './account';
import type { MeetContext } from './context';
import { renderHome, renderRoom } from './render';
import { roomOf } from './state';
import type { Viewer } from './view';
import { isLang, type Lang } from './words';

export interface Page {
  html: string;
  nonce: string;
  coep: boolean;
}

const hasStrip = (req: IncomingMessage, { url, state }: MeetContext): boolean =>
  state.meet.strip || url.searchParams.has('strip') || /(?:^|;\s*)strip=1\b/.test(req.headers.cookie ?? '');

const viewerOf = (req: IncomingMessage, ctx: MeetContext): Viewer => ({
  ...chooseAccount(ctx.state.accounts, ctx.url.searchParams.get('authuser')),
  nonce: randomBytes(16).toString('base64url'),
  strip: hasStrip(req, ctx),
  now: new Date(),
});

const pinnedLang = ({ url }: MeetContext): { lang?: Lang } => {
  const hl = url.searchParams.get('hl');
  return isLang(hl) ? { lang: hl } : {};
};

export const roomPage = (req: IncomingMessage, ctx: MeetContext, code: string): Page => {
  const room = roomOf(ctx.state.meet, code);
  const viewer = viewerOf(req, ctx);
  return {
    html: renderRoom({ ...room, ...pinnedLang(ctx), ...viewer, code }),
    nonce: viewer.nonce,
    coep: room.headers.coep,
  };
};

export const homePage = (req: IncomingMessage, ctx: MeetContext): Page => {
  const viewer = viewerOf(req, ctx);
  const rooms = [...ctx.state.meet.rooms].map(([code, { title }]) => ({ code, title }));
  return { html: renderHome({ ...viewer, ...pinnedLang(ctx), rooms }), nonce: viewer.nonce, coep: false };
};

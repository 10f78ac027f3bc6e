import type { Handle } from './context';
import { roomPage } from './room-page';

/** Server-sent events: the page anew at once and after each change of its room, until the page goes. */
export const sendEvents: Handle = (req, res, ctx) => {
  const code = ctx.url.searchParams.get('code') ?? '';
  const send = (changed: string) => {
    if (changed !== code) return;
    res.write(`event: page\ndata: ${JSON.stringify(roomPage(req, ctx, code).html)}\n\n`);
  };
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  ctx.state.meet.listeners.add(send);
  res.on('close', () => ctx.state.meet.listeners.delete(send));
  send(code);
};

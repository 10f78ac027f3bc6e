import type { ServerResponse } from 'node:http';
import type { Handle } from './context';
import { control } from './control';
import { sendEvents } from './events';
import { pageHeaders } from './headers';
import { homePage, type Page, roomPage } from './room-page';
import { sendScript } from './scripts';
import { roomOf, setMeet } from './state';

const codePath = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?:$|\/)/;
const homePath = /^\/(?:$|home(?:\/|$)|landing(?:\/|$))/;

const sendPage = (res: ServerResponse, page: Page): void => {
  res.writeHead(200, pageHeaders(page.nonce, page.coep)).end(page.html);
};

/** A code of Meet's form, the same for the same seed. */
const codeFor = (seed: string): string => {
  let hash = [...seed].reduce((sum, letter) => (sum * 33 + (letter.codePointAt(0) ?? 0)) >>> 0, 5381);
  const letters = Array.from({ length: 10 }, () => {
    hash = (hash * 1664525 + 1013904223) >>> 0;
    return String.fromCharCode(97 + ((hash >>> 24) % 26));
  }).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
};

const redirect = (res: ServerResponse, code: string, url: URL): void => {
  res.writeHead(302, { Location: `/${code}${url.search}` }).end();
};

/** Everything that host meet.google.com answers. */
export const handleMeet: Handle = async (req, res, ctx) => {
  const { url, state } = ctx;
  if (url.pathname === '/__meet/events') return sendEvents(req, res, ctx);
  if (url.pathname === '/__meet/control' && req.method === 'POST') return control(req, res, ctx);
  if (url.pathname.startsWith('/__meet/')) return sendScript(req, res, ctx);

  const code = url.pathname.match(codePath)?.[1];
  if (code) {
    // Loading the page of a call one has left leads to the green room again, as in Meet.
    if (roomOf(state.meet, code).phase === 'left') setMeet(state.meet, code, { phase: 'green-room' });
    return sendPage(res, roomPage(req, ctx, code));
  }
  const alias = url.pathname.match(/^\/lookup\/([^/]+)$/)?.[1];
  if (alias) return redirect(res, state.meet.aliases.get(alias) ?? codeFor(alias), url);
  if (url.pathname === '/new') return redirect(res, codeFor(`new ${state.meet.rooms.size}`), url);
  if (homePath.test(url.pathname)) return sendPage(res, homePage(req, ctx));
  res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Check your meeting code\n');
};

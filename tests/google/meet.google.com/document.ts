import { accountCallback, wizGlobalData } from './account';
import { el, text } from './html';
import { foreignNodes } from './page/noise';
import { pageStyle } from './style';
import type { Viewer } from './view';

export interface PageParts {
  title: string;
  canonical: string;
  lang: string;
  rtl: boolean;
  /** The c-wiz element. */
  root: string;
  dialogs: string;
  announcement: string;
  strip: string;
}

const head = (parts: PageParts, viewer: Viewer): string =>
  el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('base', { href: 'https://meet.google.com/' }),
    el('link', { rel: 'canonical', href: parts.canonical }),
    el('title', {}, text(parts.title)),
    el('meta', { property: 'og:title', content: 'Join this video meeting' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('link', { rel: 'icon', href: 'data:,' }),
    el('script', { 'data-id': '_gd', nonce: viewer.nonce }, wizGlobalData(viewer)),
    el(
      'script',
      { nonce: viewer.nonce },
      'var AF_initDataQueue = []; function AF_initDataCallback(data) { AF_initDataQueue.push(data); }',
    ),
    el('script', { class: 'ds:9', nonce: viewer.nonce }, accountCallback(viewer)),
    el('style', { nonce: viewer.nonce }, pageStyle()),
    el('script', { type: 'module', src: '/__meet/client.js', nonce: viewer.nonce }),
  );

const audio = Array.from({ length: 3 }, () => el('audio', {})).join('');

export const pageDocument = (parts: PageParts, viewer: Viewer): string =>
  '<!doctype html>' +
  el(
    'html',
    { lang: parts.lang, dir: parts.rtl ? 'rtl' : 'ltr' },
    head(parts, viewer),
    el(
      'body',
      { jscontroller: 'pjICDe', class: 'EIlDfe p2ZbV', 'data-new-gr-c-s-check-loaded': '14.1270.0' },
      el('div', { id: 'yDmH0d', style: 'width:1280px; height:800px;' }, parts.root),
      parts.dialogs,
      el(
        'div',
        { class: 'announcer', 'aria-live': 'polite', 'aria-atomic': 'true', 'data-mdc-dom-announce': 'true' },
        text(parts.announcement),
      ),
      el('iframe', { class: 'apiproxy', 'aria-hidden': 'true', tabindex: '-1', width: '1', height: '1' }),
      audio,
      parts.strip,
      foreignNodes,
    ),
  );

import { morph } from './morph.js';
import { fitToWindow } from './size.js';

const policy = globalThis.trustedTypes?.createPolicy('meet-page', { createHTML: (html) => html });
const parts = ['#yDmH0d > c-wiz', '#dialogs', '[data-mdc-dom-announce]', '#demo-strip'];

/** Brings the page to the state of the given document, element by element, as Meet's own code would. */
export const showPage = (html) => {
  const next = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
  for (const part of parts) {
    const old = document.querySelector(part);
    const fresh = next.querySelector(part);
    if (old && fresh) morph(old, fresh);
  }
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  const canonical = next.querySelector('link[rel=canonical]')?.getAttribute('href');
  if (canonical) document.querySelector('link[rel=canonical]')?.setAttribute('href', canonical);
  fitToWindow();
};

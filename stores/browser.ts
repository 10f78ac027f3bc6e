/** The one seam to the browser's extension API: the polyfill stands behind `wxt/browser` (see docs/decisions). */
export { browser } from 'wxt/browser';

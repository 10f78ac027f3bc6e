import { follow } from './live.js';
import { showPage } from './show.js';

/** Shows what the address says without loading a page. */
export const showAddress = async () => {
  const { href } = location;
  const html = await (await fetch(href)).text();
  if (location.href !== href) return;
  showPage(html);
  follow();
};

/** As Meet does: the address changes first, the page follows; who looks (authuser, hl) stays. */
export const goTo = (path) => {
  history.pushState(null, '', `${path}${location.search}`);
  return showAddress();
};

import { currentCode } from './room.js';
import { showPage } from './show.js';

/** @type {EventSource | null} */
let source = null;

/** Follows the room in the address: every change comes as the whole page anew. */
export const follow = () => {
  source?.close();
  const code = currentCode();
  source = null;
  if (!code) return;
  const query = new URLSearchParams(location.search);
  query.set('code', code);
  source = new EventSource(`/__meet/events?${query}`);
  source.addEventListener('page', (event) => {
    if (currentCode() === code) showPage(JSON.parse(event.data));
  });
};

/** Does in the room's state what a button means. */
export const act = (action) =>
  fetch('/__meet/control', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code: currentCode(), action }),
  });

import { act } from './live.js';

const shortcuts = { d: 'mic', e: 'camera' };

/** Meet's Ctrl+D and Ctrl+E; plain C toggles captions unless one types. */
export const listenForKeys = () =>
  document.addEventListener('keydown', (event) => {
    if (!document.querySelector('[data-is-muted]')) return;
    const typing = event.target.closest?.('input, textarea');
    const action =
      event.ctrlKey || event.metaKey
        ? shortcuts[event.key]
        : !typing && event.key === 'c'
          ? 'captions'
          : null;
    if (!action) return;
    event.preventDefault();
    act(action);
  });

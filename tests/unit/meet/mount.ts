import type { Mount } from '@/domain/messages';

export const MOUNT: Mount = {
  type: 'bg-meet:mount',
  src: 'chrome-extension://id/panel.html?nonce=once',
  collapsed: false,
  labels: {
    frameTitle: 'Interview Companion',
    notLoaded: 'The panel could not be shown here.',
    openWindow: 'Open as a window',
    close: 'Close',
  },
};

import type { background as english } from '../en/background';
import type { Same } from '../shape';

export const background: Same<typeof english> = {
  badge: {
    minutes: '{count}m',
    hours: '{count}h',
    days: '{count}T',
    now: 'jetzt',
    alert: '!',
  },
  title: {
    plain: 'Interview Companion',
    next: 'Interview Companion – {name}, {time}',
    signIn: 'Interview Companion – bitte neu anmelden, damit der Kalender gelesen wird',
    failed: 'Interview Companion – der Kalender war noch nicht lesbar',
    stale: 'Interview Companion – der Kalender wurde seit {time} nicht gelesen',
  },
  mount: {
    frameTitle: 'Interview Companion',
    notLoaded: 'Meet lässt den Companion hier nicht zu.',
    openWindow: 'In eigenem Fenster öffnen',
    close: 'Schließen',
  },
};

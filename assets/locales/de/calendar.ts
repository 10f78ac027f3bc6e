import type { calendar as english } from '../en/calendar';
import type { Same } from '../shape';

export const calendar: Same<typeof english> = {
  readAgo: 'Kalender {ago} gelesen',
  readNow: 'Kalender gerade gelesen',
  reading: 'Kalender wird gelesen …',
  lastTryFailed: 'letzter Versuch fehlgeschlagen',
  notConnected: 'Kein Kalender verbunden',
  connect: 'Verbinden',
  signedOut: 'Abgemeldet. Ihr Kalender wird nicht mehr gelesen.',
  signInFailed: 'Die Anmeldung hat nicht geklappt.',
  signInAgain: 'Erneut anmelden',
  signingIn: 'Warten auf Google …',
  stale: 'Kalender seit {time} nicht gelesen. Interviews können verschoben sein.',
  failed: 'Ihr Kalender konnte nicht gelesen werden.',
  read: 'Kalender lesen',
  again: 'Erneut versuchen',
};

import type { popup as english } from '../en/popup';
import type { Same } from '../shape';

export const popup: Same<typeof english> = {
  title: 'Interview Companion',
  options: 'Optionen',
  welcome: 'Ihre Interviews, mit allem, was sie brauchen, vor dem Gespräch und darin.',
  signIn: 'Mit Google anmelden',
  signInHint: 'Liest die Interviews aus Ihrem Kalender.',
  paste: 'Einladung einfügen',
  pasteHint: 'Geht ohne jedes Konto.',
  empty: 'Kein Interview in den nächsten 14 Tagen',
  emptyHint: 'Nur Interviews erscheinen hier, andere Termine nicht.',
  emptyUnread: 'Interviews erscheinen hier, sobald der Kalender gelesen ist.',
  emptyPasted: 'Kein Interview gespeichert',
  links: 'Für dieses Interview',
  others: 'Später',
  backToNext: 'Zurück zum nächsten',
  off: {
    cancelled: 'abgesagt',
    declined: 'abgelehnt',
    absent: 'nicht mehr im Kalender',
  },
};

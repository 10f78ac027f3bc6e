import type { missing as english } from '../en/missing';
import type { Same } from '../shape';

export const missing: Same<typeof english> = {
  title: 'Fehlt in der Einladung',
  loud: 'Es fehlt: {list}',
  quiet: 'Nicht in der Einladung: {list}',
  also: 'Auch nicht in der Einladung: {list}',
  ask: 'Nachfragen',
  what: {
    kind: 'Typ',
    candidate: 'Name',
    recording: 'Angabe, ob aufgezeichnet werden darf',
    cv: 'Lebenslauf',
    description: 'Stellenbeschreibung',
    scorecard: 'Scorecard',
    tasks: 'Live-Coding-Aufgabe',
    meeting: 'Meeting-Link',
  },
};

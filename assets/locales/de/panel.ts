import type { panel as english } from '../en/panel';
import type { Same } from '../shape';

export const panel: Same<typeof english> = {
  title: 'Interview Companion',
  unknown: 'Dieses Panel aus einem Meet-Gespräch oder dem Popup öffnen.',
  gone: 'Dieses Interview ist nicht mehr gespeichert.',
  failed: 'Das Panel konnte nicht geladen werden. Laden Sie die Seite neu.',
  loading: 'Wird geladen …',
  collapse: 'Panel einklappen',
  expand: 'Panel zeigen',
  brief: 'Unterlagen',
  reminders: 'Hinweise',
  language: 'Sprache der Sätze zum Vorlesen',
  never: 'Nie',
  say: 'Sagen',
  sayLine: '„{line}“',
  copy: 'Kopieren',
  copyLine: 'Kopieren: {line}',
  copied: 'Kopiert',
  selected: 'Markiert: Strg+C oder ⌘C drücken',
  otherAccount: 'Meet ist als {seen} geöffnet, nicht als {account}.',
  otherAccountOpen: 'Meet als {account} öffnen',
  sameAccount: 'Meet ist als {account} geöffnet',
};

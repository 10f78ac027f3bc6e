import type { options as english } from '../en/options';
import type { Same } from '../shape';

export const options: Same<typeof english> = {
  title: 'Optionen',
  saved: 'Gespeichert',
  account: {
    heading: 'Google-Konto',
    shared: 'Das expertlead genannte Konto',
    sharedHint: 'Meet, Lebenslauf und Scorecard öffnen damit, und sein Kalender wird gelesen.',
    invalid: 'Das ist keine E-Mail-Adresse, wie name@gmail.com.',
    connect: 'Kalender verbinden',
    connectAgain: '{account} verbinden',
    waiting: 'Warten auf Google …',
    notHere: 'Die Anmeldung bei Google geht in Firefox noch nicht. Einladungen lassen sich einfügen.',
    none: 'Nicht verbunden. Einladungen lassen sich trotzdem einfügen.',
    connected: 'Verbunden als {account}.',
    signedOut: 'Abgemeldet von {account}.',
    other: 'Gelesen wird der Kalender von {connected}, das expertlead genannte Konto ist aber {account}.',
    signOut: 'Abmelden',
    signOutHint: 'Dieser Browser vergisst seinen Zugriff.',
    withdraw: 'Abmelden und bei Google widerrufen',
    withdrawHint: 'Auch Google vergisst Ihre Erlaubnis und fragt beim nächsten Mal neu.',
    signedOutNow: 'Abgemeldet.',
    withdrawn: 'Abgemeldet, und der Zugriff ist bei Google widerrufen.',
    notWithdrawn:
      'Abgemeldet, aber Google war nicht zu erreichen. Den Zugriff dort entfernen: myaccount.google.com, Sicherheit, Drittanbieterzugriff.',
  },
  client: {
    heading: 'Google-Client',
    clientId: 'Client-ID',
    hint: 'Endet auf .apps.googleusercontent.com. Leer lassen, um die eingebaute zu nehmen, falls diese Fassung eine hat.',
    invalid: 'Eine Client-ID endet auf .apps.googleusercontent.com.',
    how: 'So bekommt man eine',
    steps:
      'In der Google Cloud Console ein Projekt anlegen, die Google Calendar API einschalten, den Zustimmungsbildschirm mit sich selbst als Testnutzer einrichten und einen OAuth-Client vom Typ „Webanwendung“ mit der Weiterleitungsadresse unten anlegen. docs/google-project.md im Quelltext des Projekts beschreibt jeden Schritt.',
    redirect: 'Weiterleitungsadresse, genau so einzutragen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert: mit Strg+C oder ⌘C kopieren',
  },
  calendar: {
    heading: 'Kalender',
    hint: 'Wird alle 5 Minuten gelesen, von 12 Stunden zurück bis 14 Tage voraus. Nur Interviews bleiben, in diesem Browser.',
    read: 'Jetzt lesen',
  },
  language: {
    heading: 'Sprache',
    system: 'System',
    en: 'English',
    de: 'Deutsch',
  },
  pasted: {
    heading: 'Eingefügte Interviews',
    none: 'Noch keine.',
    paste: 'Einladung einfügen',
    remove: 'Entfernen',
    removeName: '{name} entfernen',
    ask: '{name} entfernen?',
    askHint: 'Das Interview und seine Einladung werden aus diesem Browser gelöscht.',
    keep: 'Behalten',
  },
};

import type { NoInterview } from '../../no-interviews';

export const NO_INTERVIEWS_DE: NoInterview[] = [
  {
    title: 'Nachbesprechung {name}',
    lines: [
      'Hallo {myFirst},',
      'kurze Nachbesprechung zu deinem Interview mit {name} von gestern.',
      'Deine Scorecard zum Nachlesen: {link}',
    ],
  },
  {
    title: 'Debriefing: Interview {other}',
    lines: ['Wir gehen die Bewertungen durch und entscheiden. {other} ist nicht dabei.'],
  },
  {
    title: 'Schulung für Interviewer: gute Fragen stellen',
    lines: [
      'Hallo zusammen,',
      'in der Schulung lernt ihr, wie ein technisches Interview für expertlead und expertview abläuft.',
      'Folien: {link}',
    ],
    many: true,
  },
  {
    title: 'Kalibrierung Scorecard',
    lines: [
      'Alle Interviewer vergleichen, wie sie bewerten. Bitte vorher die Beispiel-Scorecard lesen: {link}',
      'Ohne Kandidaten.',
    ],
    many: true,
  },
  {
    title: 'Telefonat zu deiner Oktober-Rechnung',
    lines: [
      'Hi {myFirst},',
      'zwei Interviews auf deiner Rechnung fehlen in unserer Liste. Können wir sie kurz durchgehen?',
      'Rechnung: {link}',
    ],
  },
  {
    title: 'Nutzerforschung: deine Erfahrungen als Interviewer',
    lines: [
      'Wir würden dich gern zu unserem Terminwerkzeug befragen, für eine Produktstudie.',
      'Das Gespräch dauert 45 Minuten und wird mit deinem Einverständnis aufgezeichnet.',
    ],
  },
  {
    title: 'Mein Vorstellungsgespräch bei {client}',
    lines: [
      'Letzte Runde für die Stelle als {role}, auf die ich mich beworben habe. Ansprechperson: {other}.',
    ],
    own: true,
  },
  {
    title: 'Erinnerung: Scorecard zu {name} ist fällig',
    lines: ['Dein Interview mit {name} war am Montag, uns fehlt noch die Scorecard: {link}'],
  },
  { title: 'Blocker', lines: [] },
  { title: 'Platzhalter – bitte freihalten', lines: ['Inhalt folgt.'] },
  {
    title: 'Willkommen im Interviewer-Pool – Onboarding',
    lines: [
      'Hallo {myFirst},',
      'schön, dass du als neuer Interviewer dabei bist. Wir erklären, wie expertlead-Interviews ablaufen, und du kannst alles fragen.',
      'Handbuch: {link}',
    ],
  },
  { title: 'Zahnarzt', lines: ['Versichertenkarte mitnehmen'], own: true },
  { title: 'Daily', lines: ['Was lief, was steht an, was blockiert?', 'Board: {link}'], many: true },
  {
    title: 'Produktdemo: neues Terminwerkzeug',
    lines: [
      'Wir zeigen, wie Interviews ab Dezember gebucht werden. Die Demo wird für alle aufgezeichnet, die nicht können.',
    ],
    many: true,
  },
  {
    title: 'Community-Treffen: {field}-Abend',
    lines: ['Vorträge, Pizza und Zeit mit anderen Freelancern der expertlead-Community. Anmelden: {link}'],
    many: true,
  },
  {
    title: 'Retro Q4',
    lines: ['Was lief gut bei unseren Interviews, was soll sich ändern? Board: {link}'],
    many: true,
  },
  {
    title: 'Mittagessen mit {other}',
    lines: ['Italiener an der Ecke. {other} hat davor ein Interview mit Paul und kommt vielleicht später.'],
  },
  {
    title: 'Vertragsgespräch',
    lines: ['Hi {myFirst}, lass uns über die neuen Sätze für Interviewer sprechen. Entwurf: {link}'],
  },
  {
    title: 'Kick-off mit {client}',
    lines: [
      'Erstes Gespräch mit dem neuen Kunden: wir stellen expertview vor und klären, wie die Interviews laufen sollen. Noch keine Kandidaten.',
      'Folien: {link}',
    ],
    many: true,
  },
  {
    title: 'Feedbackgespräch {coordinatorFirst} / {myFirst}',
    lines: ['Halbjährliches Feedback zu unserer Zusammenarbeit, etwa 30 Minuten.'],
  },
  {
    title: 'Workshop: neue Live-Coding-Aufgaben',
    lines: [
      'Wir sehen den Aufgabenpool durch und schreiben neue Aufgaben für {field}.',
      'Bisherige Aufgaben: {link}',
    ],
    many: true,
  },
  { title: 'Abwesend', lines: ['Montag wieder da. {other} übernimmt meine Interviews.'], own: true },
  {
    title: 'Schulung: Datenschutz für Interviewer',
    lines: ['Umgang mit Lebensläufen und Scorecards. Einmal im Jahr Pflicht.', 'Folien: {link}'],
    many: true,
  },
  {
    title: 'CV-Sichtung',
    lines: [
      'Wir sortieren die Lebensläufe der Woche und entscheiden, wen wir zum Interview einladen. Ordner: {link}',
    ],
    many: true,
  },
  { title: 'Fokuszeit', lines: ['Fragen für nächste Woche vorbereiten'], own: true },
  {
    title: 'Nachlese Shadowing',
    lines: ['Du warst bei zwei Interviews dabei, lass uns darüber sprechen, was dir aufgefallen ist.'],
  },
  {
    title: 'Podcast: Interview über das Leben als Freelancer',
    lines: [
      'Eine Journalistin befragt dich zum Freelancing in der IT. Das Gespräch wird aufgezeichnet und veröffentlicht.',
    ],
  },
  {
    title: 'Referenzgespräch zu {name}',
    lines: [
      'Früherer Arbeitgeber von {name}, wir fragen nach der Arbeitsweise. Die Kandidatin ist nicht im Call.',
      'Lebenslauf: {link}',
    ],
  },
  {
    title: 'Ergebnispräsentation bei {client}',
    lines: ['Wir stellen dem Kunden die Ergebnisse der letzten drei Interviews vor.', 'Scorecards: {link}'],
    many: true,
  },
  {
    title: 'Angebotsgespräch {name}',
    lines: ['HR von {client} macht ein Angebot, du hörst für technische Rückfragen zum Gehaltsband zu.'],
  },
  {
    title: 'Abstimmung: Interviewplanung Dezember',
    lines: ['Wie viele Interviews kann jede und jeder übernehmen? Tabelle: {link}'],
    many: true,
  },
  {
    title: 'Vorbereitung auf das Interview morgen',
    lines: [
      '15 Minuten, in denen wir den Lebenslauf durchgehen, bevor du morgen die Kandidatin triffst.',
      'Lebenslauf: {link}',
    ],
  },
  {
    title: 'Sprechstunde: Fragen zur Scorecard',
    lines: ['Komm vorbei, wenn du beim Bewerten unsicher bist. Keine Agenda.'],
    many: true,
  },
  {
    title: 'Intern: Durchsicht der Coding-Aufgaben für {client}',
    lines: ['Ist die Live-Coding-Aufgabe noch fair? Aufgabe: {link}'],
    many: true,
  },
  { title: 'Steuerberaterin', lines: ['Rechnungen des dritten Quartals mitbringen'], own: true },
  {
    title: 'Mittagessen aller Interviewer in Berlin',
    lines: ['Alle, die in Berlin für uns interviewen, sind eingeladen.'],
    many: true,
  },
];

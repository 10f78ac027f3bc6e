import type { Lexicon } from './lexicon';

/** German words of documents and links. */
// biome-ignore format: lists of words, as many to a line as fit
export const deDocuments: Lexicon['documents'] = {
  cv: [
    'lebensl[aä]uf(?:e|es)?', 'werdegang', 'bewerbungsunterlagen', 'bewerbungsmappe', 'kurzprofil', 'profil',
    '(?:kandidat\\p{L}*|bewerber\\p{L}*|freelancer\\p{L}*|berater|skill|experten|linkedin|xing|github)-?profil',
    'profil (?:des|der) (?:kandidat\\p{L}*|bewerber\\p{L}*|freelancer\\p{L}*)', 'qualifikationsprofil', 'mappe', '(?<![\'’])ll(?=\\W*$)',
    'unterlagen',
  ],
  description: [
    '(?:stellen|job|projekt|positions|rollen|tätigkeits|auftrags)-?(?:beschreibung|anzeige|ausschreibung|profil|angebot|details|inserat|steckbrief|information(?:en)?|infos|übersicht|anforderungen?)',
    'stellentext', 'stellenprofil', 'jobprofil', 'rollenprofil', 'anforderungsprofil', 'anforderungen',
    'ausschreibung(?:stext)?', 'stelle', 'vakanz', 'inserat', 'projekt', 'projektsteckbrief',
    'beschreibung (?:der|des) (?:stelle|position|rolle|projekts)', 'position', 'rolle', 'projektinfos?',
    'jobanzeige', 'stb\\.?', '(?:stellen|job|projekt)beschr\\.?', 'annonce', 'briefing',
  ],
  scorecard: [
    'bewerte(?:n|t)?', 'beurteile(?:n|t)?',
    '(?:bewertungs|beurteilungs|feedback|auswertungs|interview|evaluations|einschätzungs|rückmelde|ergebnis|protokoll|score)-?(?:bogen|formular|matrix|blatt|raster|sheet|tabelle|vorlage|dokument|karte|schema|liste|maske|bögen)',
    'bewertung', 'beurteilung', 'auswertung', 'einschätzung', 'bogen', 'formular', 'notizen', 'rückmeldung',
    'punktebogen', '(?:bew|bewert|beurt)\\.?-?bogen', 'feedback', 'protokoll', 'gutachten', 'evaluierung', 'evaluation',
  ],
  tasks: [
    '(?:live-?coding|coding|programmier|übungs|praxis|test|code|interview|technische)-?(?:aufgabe|aufgaben|übung|challenge|teil|beispiel|fall)n?',
    'aufgaben?', '(?:programmier|praxis|coding|fach)?-?aufgabenstellung', 'aufgabenbeschreibung', 'aufgabentext',
    'übung(?:en)?', 'live-?coding', 'programmieraufgabe', 'coding-?teil', 'praktischer teil', 'praxisteil',
    'programmierteil', '(?:beispiel|etwas|was|code) (?:zum|fürs|für das) (?:live-?)?(?:programmieren|coden|coding|entwickeln|üben)', 'fallstudie', 'codebeispiel', 'repository', 'fingerübung', 'rätsel',
  ],
  unwanted: [
    'anleitung', 'leitfaden', 'richtlinien?', 'hilfe', 'hinweise', 'datenschutz\\p{L}*', 'impressum',
    'abbestellen', 'schulung', 'muster', 'beispiel(?! (?:zum|für das|fürs) (?:live|cod|program|entwick|üb))', 'rechnung\\p{L}*', 'webseite', 'website', 'umfrage',
    'newsletter', 'folien', 'anfahrt', 'einwahl', 'telefon', 'einwilligungserklärung', 'vertrag', 'wiki',
    'handbuch', 'agb', 'lösung', 'musterlösung', 'übrigens', 'blog', 'mehr erfahren', 'terminverschiebung',
    'verschieben', 'absagen', 'bestätigen', 'stundenzettel', 'foto', 'unternehmenswebseite', 'firmenseite',
    'honorar\\p{L}*',
  ],
  outdated: [
    'alt', 'alte(?:r|n|s|m)?', 'ältere?n?', 'veraltet\\p{L}*', 'überholt',
    'nicht mehr (?:gültig|aktuell|verwenden|nötig|benötigt|relevant|nutzen|benutzen|gebraucht)',
    'nicht (?:verwenden|benutzen|nutzen|öffnen|ausfüllen)', 'ungültig', 'hinfällig', 'ignorier(?:en|e|t)',
    'zurückgezogen\\p{L}*', 'vorherige\\p{L}*', 'bisherige\\p{L}*', 'frühere\\p{L}*', 'falsch\\p{L}*', 'ersetzt',
    'abgelaufen', 'statt', 'anstelle', 'versehentlich', 'gelöscht', 'kaputt', 'tot', 'nur noch zur info',
  ],
  current: [
    'neu', 'neue(?:r|n|s|m)?', 'aktuell\\p{L}*', 'aktualisiert\\p{L}*', 'überarbeitet\\p{L}*',
    'korrigiert\\p{L}*', 'richtige?\\p{L}*', 'stattdessen', 'gültig\\p{L}*', 'endgültig\\p{L}*',
    'nachgereicht\\p{L}*', 'korrekt\\p{L}*',
  ],
  additional: [
    'zusätzlich\\p{L}*', 'noch ein\\p{L}*', 'weitere\\p{L}*', 'zweite\\p{L}*', 'außerdem', 'ergänzend', 'auch',
    'dazu',
  ],
  correction: [
    '(?:vergiss|vergesst|vergessen sie|ignorier(?:e|t)?|streich(?:e|t)?) (?:das|den|die|es)', 'das war (?:der |die |das )?falsche?\\p{L}*',
    'falsche[rsn]? (?:\\p{L}+ ){0,2}(?:datei|link|cv|lebenslauf|dokument|bogen|version|unterlagen?)', 'korrektur', 'ups', 'verklickt',
    'vertan', 'verwechselt', 'mein fehler', 'falsch kopiert', 'nicht der', 'nicht die datei',
  ],
  attached: [
    'im anhang', 'angehängt', 'anbei', 'beigefügt', 'siehe anhang', 'hängt am termin', 'hängt an',
    'hängen am termin', 'anlage', 's\\. ?a\\.', 'in der anlage', 'anhang',
  ],
  generic: [
    'hier', 'link', 'dieser link', 'öffnen', 'ansehen', 'anzeigen', 'herunterladen', 'download', 'dokument',
    'datei', 'tabelle', 'klick(?: hier)?', 'ausfüllen', 'zum dokument', 'dieses formular', 'siehe hier',
    'bitte .*',
  ],
  preposition: [
    'für', 'von', 'vom', 'zu', 'zum', 'zur', 'des', 'der', 'fürs', 'mit', 'in', 'im', 'auf', 'bei', 'aus', 'nach',
    'am', 'an', 'über', 'unter', 'als', 'beim', 'vor',
  ],
  sentence: [
    'ist', 'sind', 'war', 'du', 'dir', 'dein\\p{L}*', 'er', 'ihr', 'wir', 'ich', 'es', 'findest', 'finde', 'siehe',
    'liegt', 'steht', 'gibt', 'geht', 'bitte', 'hier', 'kannst', 'unter', 'und', 'oder', 'aber', 'nimm', 'nutze',
    'öffne\\p{L}*', 'ausfüllen', 'abgeben', 'habe', 'hat', 'diese\\p{L}*', 'unten', 'oben',
  ],
  collective: [
    '(?:interviewer-?|interview-?|gesprächs-?)?(?:unterlagen|dokumente|dateien|links|materialien|material|infos)', 'alles',
  ],
  another: [
    'diese(?:r|s)?', 'jene(?:r|s)?', 'alternativ', 'oder', 'oder diese', 'und', 'die andere', 'die zweite',
    'teil \\d', 'ersatzweise', 'alternative',
  ],
};

import type { Lexicon } from './lexicon';

/** German words of documents and links. */
// biome-ignore format: lists of words, as many to a line as fit
export const deDocuments: Lexicon['documents'] = {
  cv: [
    '(?:kennen ?zu ?lernen|kennenlern\\p{L}*|lernst du (?:ihn|sie) kennen)', 'wo (?:er|sie)(?: [^\\s,;.]+){0,2} gearbeitet hat', 'wer (?:der kandidat|die kandidatin|der bewerber|die bewerberin) ist', 'wen du (?:vor dir hast|triffst|interviewst|befragst|sprichst|kennenlernst)', 'mit wem du (?:sprichst|redest|es zu tun hast)', '(?:xing|linkedin)-?(?:seite|auftritt|link)', '(?:sein|ihr)e? (?:bisherige[rn]? )?(?:laufbahn|weg|stationen|unterlagen)', 'bisherige[rn]? (?:weg|stationen|laufbahn|projekte)',
    'was (?:er|sie|der kandidat|die kandidatin|der bewerber|die bewerberin)(?: [^\\s,;.]+){0,3} (?:gemacht|gearbeitet|gebaut|entwickelt|getan|geleistet) (?:hat|haben)', '(?:berufs|karriere)-?(?:weg|verlauf|erfahrung|stationen|laufbahn)', 'laufbahn', 'stationen', 'wer (?:er|sie) ist', 'über (?:ihn|den kandidaten|die kandidatin|den bewerber|die bewerberin)', '(?:sein|ihr)e? (?:akte|vita|mappe|werdegang)', '(?:kandidaten|bewerber|personal)-?akte', 'selbstbeschreibung',
    'lebensl[aä]uf(?:e|es)?', 'werdegang', 'bewerbungsunterlagen', 'bewerbungsmappe', 'kurzprofil', 'profil',
    '(?:kandidat\\p{L}*|bewerber\\p{L}*|freelancer\\p{L}*|berater|skill|experten|linkedin|xing|github)-?profil',
    'profil (?:des|der) (?:kandidat\\p{L}*|bewerber\\p{L}*|freelancer\\p{L}*)', 'qualifikationsprofil', 'mappe', '(?<![\'’])ll(?=\\W*$)',
    'unterlagen',
  ],
  description: [
    '(?:was|wen|welches profil|welche leute) (?:der |die |das |unser |unsere )?(?:kunde|kundin|firma|unternehmen|auftraggeber|team|bank|wir|man|sie|die)(?: [^\\s,;.]+){0,3} (?:sucht|suchen|braucht|brauchen|erwartet|erwarten|will|wollen|verlangt|haben (?:will|möchte|wollen)|sich (?:vorstellt|wünscht))', 'wunsch(?:profil|liste|zettel)', '(?:das )?gesuchte profil', '(?:auf )?(?:die|den|das) (?:er|sie) sich (?:beworben|bewirbt)', 'profil,? das (?:wir|der kunde|sie|die firma) (?:suchen|sucht|braucht|brauchen)', '(?:zum|zu dem) projekt', '(?:zur|zu der) (?:stelle|position|rolle)',
    'was (?:der |die |das |unser |unsere )?(?:\\p{L}+ ){0,2}?\\p{L}+ (?:genau |eigentlich |so |konkret )?(?:sucht|suchen|braucht|brauchen|erwartet|erwarten|will|wollen|verlangt)', 'wen (?:der |die |das |unser )?(?:\\p{L}+ ){0,2}?\\p{L}+ sucht', 'worum es (?:in der stelle|im projekt|im job|bei der stelle|dabei|dort|fachlich|inhaltlich) geht', '(?:aufgaben und )?anforderungen(?: der stelle| an die stelle)?', 'profil (?:der|zur|für die) (?:stelle|position|rolle|vakanz)', 'profil (?:des|für das) (?:jobs|projekts|auftrags|projekt)', 'anzeige', 'annonce', 'inserat', 'auftragsbeschreibung', 'einsatzbeschreibung', 'jobdetails', 'stellentext', 'stellenunterlage(?:n)?',
    '(?:stellen|job|projekt|positions|rollen|tätigkeits|auftrags)-?(?:beschreibung|anzeige|ausschreibung|profil|angebot|details|inserat|steckbrief|information(?:en)?|infos|übersicht|anforderungen?)',
    'stellentext', 'stellenprofil', 'jobprofil', 'rollenprofil', 'anforderungsprofil', 'anforderungen',
    'ausschreibung(?:stext)?', 'stelle', 'vakanz', 'inserat', 'projekt', 'projektsteckbrief',
    'beschreibung (?:der|des) (?:stelle|position|rolle|projekts)', 'position', 'rolle', 'projektinfos?',
    'jobanzeige', 'stb\\.?', '(?:stellen|job|projekt)beschr\\.?', 'annonce', 'briefing',
  ],
  scorecard: [
    'bewerte(?:n|t|st)?', 'beurteil(?:e|en|t|st)', 'benote(?:n|t|st)?', '(?:punkte|noten|sterne) (?:vergibst|vergeben|gibst|verteilst|verteilen|geben|eintragen|einträgst)', 'wie (?:er|sie) (?:sich geschlagen hat|war|abschneidet|abgeschnitten hat)', 'wie (?:es|das gespräch) (?:lief|gelaufen ist|war)', 'was du von (?:ihm|ihr) hältst', 'feedback-?(?:bogen|formular)',
    'hier (?:bewertest|bewerten|beurteilst|benotest)(?: du| sie)?', '(?:einschätzung|bewertung|eindrücke|eindruck|noten?|punkte|ergebnis|urteil) (?:bitte )?(?:hier |dort )?(?:eintragen|eingeben|hinterlassen|abgeben|festhalten|notieren|rein)', 'wo du (?:bewertest|einträgst|notierst|deine \\p{L}+ einträgst)', 'punkte(?:tabelle|zettel|bogen|liste)?', 'noten(?:blatt|bogen|liste)?', 'raster', '(?:bewertungs|beurteilungs)-?raster', 'ergebnisbogen', 'matrix', 'deine (?:einschätzung|eindrücke|punkte|noten|bewertung)', 'dein (?:bogen|urteil|eindruck|formular|votum)', 'votum', 'bewertungsvorlage', 'auszufüllen(?:de[rs]?)?',
    'bewerte(?:n|t)?', 'beurteile(?:n|t)?',
    '(?:bewertungs|beurteilungs|feedback|auswertungs|interview|evaluations|einschätzungs|rückmelde|ergebnis|protokoll|score)-?(?:bogen|formular|matrix|blatt|raster|sheet|tabelle|vorlage|dokument|karte|schema|liste|maske|bögen)',
    'bewertung', 'beurteilung', 'auswertung', 'einschätzung', 'bogen', 'formular', 'notizen', 'rückmeldung',
    'punktebogen', '(?:bew|bewert|beurt)\\.?-?bogen', 'feedback', 'protokoll', 'gutachten', 'evaluierung', 'evaluation',
  ],
  tasks: [
    '(?:prüf|test|forder)(?:st|t|e|en)? (?:du|sie|ihr|ihn|wir)', '(?:ihn|sie|den kandidaten|die kandidatin) (?:zu )?(?:testen|prüfen|fordern)', '(?:ob|wie(?: gut)?) (?:er|sie)(?: [^\\s,;.]+){0,2} (?:coden|programmieren|entwickeln|coded|programmiert|entwickelt)(?: kann)?', '(?:lässt|lass) (?:du )?(?:ihn|sie)(?: [^\\s,;.]+){0,2} (?:lösen|coden|programmieren|bauen)', '(?:löst|bearbeitet|programmiert|baut) (?:er|sie|ihr|du)', '(?:er|sie|ihr) (?:[^\\s,;.]+ ){0,2}(?:löst|bearbeitet|lösen soll)', 'stellst du (?:ihm|ihr)', 'kata', 'coding', 'zum lösen',
    'was (?:er|sie|der kandidat|die kandidatin)(?: [^\\s,;.]+){0,3} (?:lösen|programmieren|bauen|coden|entwickeln|implementieren) (?:soll|sollen|wird|muss)', 'praktische[rn]? (?:teil|aufgabe|übung)', 'aufgabenblatt', 'knobelaufgabe', 'denkaufgabe', '(?:code|online|gemeinsamer) ?-?editor', 'programmierumgebung', 'übungsaufgabe', 'zum (?:lösen|coden|programmieren)',
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
  other: [
    '(?:interviewer-?|interview-?|gesprächs-?|kurz-?)?(?:leitfaden|leitfäden|anleitung(?:en)?|richtlinien?|handbuch)', 'hinweise?', 'hilfe(?:seite)?', 'datenschutz\\p{L}*', 'impressum', 'agb', 'nutzungsbedingungen', 'einwilligung\\p{L}*', 'verträge?', 'vertrags\\p{L}+', 'vereinbarung', 'verhaltensregeln', 'wiki', 'faq',
    'rechnung\\p{L}*', 'abrechnung\\p{L}*', 'zum abrechnen', 'stundenzettel', '(?:arbeits)?zeiten', 'stunden', 'zeiterfassung', 'zeitnachweis', 'spesen\\p{L}*', 'honorar\\p{L}*', 'reisekosten\\p{L}*',
    'kalender', 'dienstplan', 'schichtplan', 'urlaubsplan', 'einsatzplan', 'terminplan', 'agenda', 'tagesordnung', 'ablauf(?:plan)?', 'organigramm', 'verfügbarkeit\\p{L}*', 'absagen?', '(?:termin)?verschiebung', 'stornier\\p{L}*', 'umbuch\\p{L}*', 'abmelden', 'abbestell\\p{L}*', 'benachrichtigungen',
    'folien\\p{L}*', 'präsentation(?:en)?', 'videos?', 'schulung(?:en|s\\p{L}+)?', 'aufzeichnung(?:en)?', 'mitschnitt', 'webinare?', 'umfragen?', 'zufriedenheit\\p{L}*', 'newsletter', '(?:kunden-?|firmen-?|unternehmens-?)?(?:web-?seite|website|homepage|seite)', 'internetseite', 'presse\\p{L}*', 'artikel', 'über uns', 'firmenprofil', 'unternehmensprofil',
    'karte', 'anfahrt\\p{L}*', 'wegbeschreibung', 'lageplan', 'parken', 'parkplatz', 'büro', 'slack-?kanal', 'kanal', 'einwahl\\p{L}*', 'telefon\\p{L}*', 'passwort', 'zugangsdaten', 'fotos?', 'bild', 'lösung(?:en)?', 'musterlösung(?:en)?', 'lösungsvorschlag', 'muster', '(?:anderer?|vorheriger?|letzter?) (?:kandidat|bewerber)\\p{L}*', '(?:mein|unser)e? (?:linkedin|xing|profil|seite|website|webseite|kalender|cv)(?:-?profil)?', 'einladungstexte?n?', 'anschreiben', 'zeugnis\\p{L}*', 'bewertest du uns', 'uns bewerte\\p{L}*', 'fragen',
  ],
  anaphor: [
    'fassung', 'fassungen', 'version', 'versionen', 'ausgabe', 'stand', 'kopie', 'übersetzung', 'original', 'neu', 'neue', 'neuer', 'neues', 'neuen', 'aktuell', 'aktuelle', 'aktueller', 'aktuelles', 'gültig', 'gültige', 'gültiger', 'richtig', 'richtige', 'richtiger', 'richtiges', 'korrekte', 'korrigierte', 'überarbeitete', 'endgültige', 'deine', 'deiner', 'deins', 'seine', 'ihre', 'heute', 'deutsch', 'englisch', 'deutsche', 'englische', 'französisch', 'polnisch', 'spanisch', 'teil', 'seite', 'zweite', 'dritte', 'andere', 'alternative', 'ersatz', 'kurze', 'lange', 'kurz', 'lang', 'diese', 'dieser', 'dieses', 'der', 'einen', 'eine', 'einer', 'eins',
  ],
  filler: [
    'die', 'das', 'den', 'dem', 'des', 'ist', 'sind', 'liegt', 'liegen', 'steht', 'gibt', 'gibts', 'es', 'hier', 'dort', 'da', 'unter', 'auf', 'in', 'im', 'bei', 'an', 'am', 'von', 'vom', 'zu', 'zum', 'zur', 'für', 'fürs', 'mit', 'siehe', 's', 'link', 'links', 'klick', 'öffnen', 'öffne', 'findest', 'finden', 'lies', 'lesen', 'nimm', 'nutze', 'schau', 'sieh', 'bitte', 'sehr', 'schön', 'du', 'dir', 'ihr', 'wir', 'ich', 'sie', 'hab', 'habe', 'haben', 'hat', 'ein', 'und', 'oder', 'auch', 'noch', 'nun', 'jetzt', 'folgende', 'folgendem', 'folgenden', 'nämlich', 'auf', 'bitteschön', 'gern', 'gerne',
  ],
  permissive: ['wenn', 'falls', 'kannst du', 'darfst du', 'du (?:kannst|darfst)', 'können sie', 'optional', 'zur not', 'notfalls', 'bei zeitmangel'],
  demonstrative: ['das (?:ist|war|sind|wäre|hier ist)', 'dies(?:es)? (?:ist|sind)', 'oben(?: ist|:)?', 'hier oben'],
  outdated: [
    'gehört (?:zu )?(?:jemand\\p{L}* ander\\p{L}*|einer? ander\\p{L}*)', 'lassen wir (?:\\p{L}+ )?weg', 'lass(?:en|t)?(?: [^\\s,;.]+){0,4} weg', 'weglassen', 'weggelassen', 'fällt weg', 'entfällt', 'gestrichen', 'brauchen wir nicht', 'brauchst du nicht', 'vom (?:letzten|vorigen|abgesagten) (?:kandidaten|termin|interview)',
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

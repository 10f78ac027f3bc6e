import type { Lexicon } from './lexicon';

/** German words that tell an interview from other events. */
// biome-ignore format: lists of words, as many to a line as fit
export const deInterview: Lexicon['interview'] = {
  title: [
    '\\p{L}*interview', '(?:technisches |fach)(?:gespräch|interview)', 'fachgespräch',
    '(?:technisches )?gespräch mit', 'bewerbungsgespräch', 'vorstellungsgespräch', 'kennenlerngespräch',
    'auswahlgespräch', 'aufnahmegespräch', 'technisches gespräch', 'tech-?gespräch', '\\p{L}+-panel',
    'kandidat(?:in)?', 'bewerber(?:in)?', 'interviewtermin', 'community-gespräch',
  ],
  titleNot: [
    'nachbesprechung', 'vorbesprechung', 'abstimmung', 'kalibrierung\\p{L}*', '(?:interviewer-?)?schulung',
    'training', 'fortbildung', 'abrechnung\\p{L}*', 'rechnung\\p{L}*', 'sprechstunde', 'jour ?fixe', 'austausch',
    'stammtisch', 'treffen', 'teamrunde', 'besprechung', 'nachbereitung', 'vorbereitung(?:szeit)?', 'rückblick',
    'auswertung', 'erinnerung', 'frist', 'fällig', 'abgabe', 'ausfüllen', 'zahnarzt', 'arzt', 'friseur',
    'mittag(?:essen)?', 'urlaub', 'feiertag', 'geburtstag', 'blocker', 'geblockt', 'platzhalter', 'freihalten', 'vorgemerkt', 'fokuszeit', 'probeinterview',
    'übungsinterview', 'testinterview', 'hospitation', 'hospitieren', 'nutzer(?:innen)?-?interview',
    'nutzerbefragung', 'umfrage', 'infoveranstaltung', 'fragerunde', 'einführung', 'vertrag', 'steuer\\p{L}*',
    'feedbackrunde', 'feedbackgespräch', 'feedback (?:zum|zu|zur|für)', 'nachfrage', 'mitarbeitergespräch',
    'retro', 'zug nach', 'fahrt', 'flug',
    'interviewer-?(?:runde|treffen|stammtisch|austausch|schulung|training|onboarding|call)', 'leitfaden',
    'einarbeitung', 'onboarding für', 'kick-?off', 'rückfrage\\p{L}*', 'telefonat', 'manöverkritik', 'eindr(?:u|ü)ck\\p{L}*', 'kurz (?:sprechen|reden|telefonieren|austauschen)', 'kurzer? (?:call|austausch|anruf|abgleich)',
  ],
  text: [
    'du (?:sprichst|triffst|führst|interviewst)',
    '(?:das|dein|ein|nächstes|deinem|deine) (?:nächste\\p{L}* )?\\p{L}*(?:interview|gespräch)', 'interview mit',
    'gespräch mit', 'kandidat(?:in)?', 'bewerber(?:in)?', 'freelancerin?',
    'kannst du (?:\\p{L}+ ){0,3}(?:übernehmen|einspringen)',
    'könntest du (?:\\p{L}+ ){0,3}(?:übernehmen|einspringen)', 'live-?coding',
    'hat sich (?:\\p{L}+ ){0,8}beworben',
  ],
  textNot: [
    'ohne (?:den |die )?(?:kandidat\\p{L}*|bewerber\\p{L}*)',
    '(?:kandidat\\p{L}*|bewerber\\p{L}*) (?:ist|sind|nimmt|nehmen) (?:\\p{L}+ )?nicht (?:dabei|teil|anwesend)',
    'nur intern', 'rein intern', 'interne[rsn]? (?:termin|runde|abstimmung|austausch)',
    'hallo (?:zusammen|alle|ihr lieben|in die runde|ihr zwei|ihr beiden)',
    'liebe (?:interviewer\\p{L}*|alle|kolleg\\p{L}*)', 'alle interviewer\\p{L}*', 'für alle', 'abgleichen',
    'nachbesprechen', 'bevor wir dem kunden', 'gutschein', 'studie', 'nutzerforschung', 'abrechn\\p{L}+',
    'zur info', 'nur zur information', 'du musst nichts (?:vorbereiten|tun)', 'ihre bewerbung', 'deine bewerbung',
    'zuschauen', 'hospitier\\p{L}+', 'rollenspiel', 'probelauf',
    'interviews? (?:ist|sind|war|waren) (?:bereits |schon )?(?:vorbei|gelaufen|durch|abgeschlossen|erledigt)',
    'platzhalter', '(?:nur|vorsorglich|schon mal|erst ?mal) (?:\\p{L}+ ){0,3}(?:geblockt|blockiert|reserviert|freigehalten)', 'noch kein(?:e|en)? kandidat\\p{L}*',
    'falls (?:sich )?(?:ein|eine|jemand)(?: [^\\s,;.]+){0,3}(?: kandidat\\p{L}*)?', '(?:eigene|separate|gesonderte|neue|extra) einladung', 'nichts (?:fest|fix|bestätigt)',
    'wie (?:fandest|fandet|war|lief|ist)(?: \\p{L}+){0,4} (?:gestern|gelaufen|heute morgen)', 'wie fandest du', 'dein(?:e|en)? eindruck (?:von|zu|aus)', 'von gestern', 'gestrige\\p{L}*', 'kurze (?:rück)?frage', 'rückfrage', 'agenda:',
    'mitzubringen',
  ],
  selfIsCandidate: [
    '(?:ihre|deine) bewerbung', 'vielen dank für (?:ihre|deine|ihr|dein) (?:bewerbung|interesse)',
    'danke für (?:ihre|deine) bewerbung',
    '(?:sie|dich|ihnen|dir) (?:\\p{L}+ ){0,3}(?:kennenzulernen|kennenlernen)', 'gespräch mit ihnen',
    'ihr gegenüber', 'dein gegenüber', 'ihre ansprechpartner\\p{L}*', 'sie haben sich (?:\\p{L}+ ){0,6}beworben',
    'du hast dich (?:\\p{L}+ ){0,6}beworben', 'ihr lebenslauf', 'dein lebenslauf',
    'ihr(?:em)? vorstellungsgespräch',
  ],
};

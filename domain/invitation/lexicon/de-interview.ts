import type { Lexicon } from './lexicon';

/** German words that tell an interview from other events. */
// biome-ignore format: lists of words, as many to a line as fit
export const deInterview: Lexicon['interview'] = {
  title: [
    'technik-?(?:termin|gespräch|runde|check|prüfung|interview|call)', 'fach-?(?:runde|check|prüfung|termin)', 'fachlicher (?:check|austausch mit|termin)', '(?:gatekeeper|prüf|zulassungs|eignungs|experten|kunden)-?gespräch', '\\p{L}+-prüfung', 'zweitmeinung', 'kennenlernen technik',
    '\\p{L}*interview', '(?:technisches |fach)(?:gespräch|interview)', 'fachgespräch',
    '(?:technisches )?gespräch mit', 'bewerbungsgespräch', 'vorstellungsgespräch', 'kennenlerngespräch',
    'auswahlgespräch', 'aufnahmegespräch', 'technisches gespräch', 'tech-?gespräch', '\\p{L}+-panel',
    'kandidat(?:in)?', 'bewerber(?:in)?', 'interviewtermin', 'community-gespräch',
  ],
  titleNot: [
    'interview(?:er|s)?(?:innen)?-?(?:sprechstunde|planung|leitfaden|portal|honorar\\p{L}*|statistik|fragen(?:katalog)?|kurs|quote|regeln|vorlage|protokoll|bericht|werkzeug|tool|umfrage|newsletter|kapazität\\p{L}*|prozess|workshop|fest|feier)', '\\p{L}*planung\\p{L}*', '\\p{L}*sprechstunde', '(?:visum|visa|presse|radio|zeitungs|ux|kunden|nutzer|stakeholder|experten|austritts|jahres|mitarbeiter)-?(?:interview|gespräch) (?:mit der presse|zum|zur|für (?:den|die|unser\\p{L}*) (?:blog|podcast|studie|zeitung))', 'ux-?interview', '(?:presse|zeitungs|radio|podcast|austritts|exit|visum|visa|nutzer)-?interview', 'austrittsgespräch', 'jahresgespräch', 'zielgespräch', 'gehaltsgespräch', 'elterngespräch', 'elternabend', 'zuschauen', 'zuhören bei', 'beobachten', 'probe(?:lauf|durchgang|fahrt)', 'generalprobe', 'rücksprache', 'nachlese', 'terminplanung', 'einsatzplanung', 'catering', 'bewerbertag', 'autohaus', 'werkstatt', 'wohnung\\p{L}*', 'mieter\\p{L}*', 'vermieter\\p{L}*', 'babysitter\\p{L}*', 'putz\\p{L}*', 'kita', 'schule', '\\p{L}*schule', 'schul\\p{L}+', 'nachbar\\p{L}*', 'physio\\p{L}*', '\\p{L}*arzt', '\\p{L}*ärztin', 'vorsorge', 'haut\\p{L}*', 'kino', 'konzert', 'turnier', 'fahrschule', 'bank', 'notar', 'podcast\\p{L}*', 'vortrag', 'einarbeitung', 'probe', 'leise', 'bitte leise', 'anfahrt', '(?:fahrt|weg|zug|anreise) zum', 'technik-?check (?:meet|zoom|teams|kamera|mikro)', 'evtl', 'eventuell', 'provisorisch', 'unverbindlich', 'option', 'reserve', 'mentoring', 'verabschiedung', 'einstand', 'sommerfest', 'weihnachtsfeier', 'vertragsverlängerung', 'tool-vorführung', 'bogen (?:ausfüllen|abgeben|nachreichen|fällig)', 'hold',
    'referenz(?:gespräch|anruf|check|call)', 'produktvorführung', 'vorführung', 'produktvorstellung', 'nachbesprechung', 'nach dem (?:interview|gespräch)', '(?:minuten|min|direkt|kurz|stunde) nach', 'vorbesprechung', 'abstimmung', 'briefing', 'vorgespräch', 'bedarfsklärung', 'vorstellung beim kunden', 'kundenvorstellung', 'kalibrierung\\p{L}*', '(?:interviewer-?)?schulung',
    'training', 'fortbildung', 'abrechnung\\p{L}*', 'rechnung\\p{L}*', 'sprechstunde', 'jour ?fixe', 'austausch',
    'stammtisch', 'teamrunde', 'besprechung', 'nachbereitung', 'vorbereitung(?:szeit)?', 'rückblick',
    'auswertung', 'erinnerung', 'frist', 'fällig', 'abgabe', 'ausfüllen', 'zahnarzt', 'arzt', 'friseur',
    'mittag(?:essen)?', 'urlaub', 'feiertag', 'geburtstag', 'blocker', 'geblockt', 'platzhalter', 'freihalten', 'vorgemerkt', 'fokuszeit', 'probeinterview',
    'übungsinterview', 'testinterview', 'hospitation', 'hospitieren', 'nutzer(?:innen)?-?interview',
    'nutzerbefragung', 'umfrage', 'infoveranstaltung', 'fragerunde', 'einführung', 'steuer\\p{L}*',
    'feedbackrunde', 'feedbackgespräch', 'feedback (?:zum|zu|zur|für)', 'mitarbeitergespräch',
    'retro', 'zug nach', 'flug',
    'interviewer-?(?:runde|treffen|stammtisch|austausch|schulung|training|onboarding|call)', 'leitfaden',
    'einarbeitung', 'onboarding für', 'kick-?off', 'manöverkritik', 'eindr(?:u|ü)ck\\p{L}*', 'kurz (?:sprechen|reden|telefonieren|austauschen)', 'kurzer? (?:call|austausch|anruf|abgleich)',
  ],
  titleDoubtful: ['nachfrage', 'rückfrage\\p{L}*', 'telefonat', 'treffen', 'vertrag', 'fahrt'],
  text: [
    'du (?:sprichst|triffst|führst|interviewst)',
    '(?:das|dein|ein|nächstes|deinem|deine) (?:nächste\\p{L}* )?\\p{L}*(?:interview|gespräch)', 'interview mit',
    'gespräch mit', 'kandidat(?:in)?', 'bewerber(?:in)?', 'freelancerin?',
    'kannst du (?:\\p{L}+ ){0,3}(?:übernehmen|einspringen)',
    'könntest du (?:\\p{L}+ ){0,3}(?:übernehmen|einspringen)', 'live-?coding',
    'hat sich (?:\\p{L}+ ){0,8}beworben',
  ],
  textNot: [
    'ersetzt oder gelöscht', 'steht (?:noch )?nicht fest', 'legen (?:wir )?fest', 'wir (?:legen|vergleichen|besprechen|sammeln|bauen|testen|planen)', 'bevor (?:der|dein) bogen', 'wie es (?:war|lief|gelaufen ist)', 'zum lernen', 'wie gehe ich mit', 'großraumbüro', 'grossraumbüro', 'ist erst (?:morgen|am|nächste|um)', 'nur (?:mikro\\p{L}*|kamera|ton|bildschirm\\p{L}*)', 'auszufüllen ist', 'kein test', 'blog', 'presse', 'visum', 'mieten', 'catering', 'zu uns nach hause', 'mein früherer', 'meine frühere',
    'noch kein(?:e|en)? (?:kandidat|bewerber)\\p{L}* dabei', '(?:gespräch|interview)\\p{L}* von (?:letzter|voriger|vergangener|letztem|vorigem|gestern)', 'selbst nicht dabei', 'worauf der kunde achtet', 'dein(?:en)? ausgefüllter? (?:bogen|formular|scorecard)', 'die (?:gespräche|interviews) (?:starten|beginnen|folgen) (?:erst|im|ab|dann)',
    'ohne (?:den |die )?(?:kandidat\\p{L}*|bewerber\\p{L}*)',
    '(?:kandidat\\p{L}*|bewerber\\p{L}*) (?:ist|sind|nimmt|nehmen) (?:\\p{L}+ )?nicht (?:dabei|teil|anwesend)',
    'nur intern', 'rein intern', 'interne[rsn]? (?:termin|runde|abstimmung|austausch)',
    'hallo (?:zusammen|alle|ihr lieben|in die runde|ihr zwei|ihr beiden)',
    'liebe (?:interviewer\\p{L}*|alle|kolleg\\p{L}*)', 'alle interviewer\\p{L}*', 'für alle', 'abgleichen',
    'nachbesprechen', 'bevor wir dem kunden', 'gutschein', 'studie', 'nutzerforschung', 'abrechn\\p{L}+',
    'zur info', 'nur zur information', 'du musst nichts (?:vorbereiten|tun)', '(?:zu|über|für|wegen|auf) (?:ihre|ihrer) bewerbung', 'deine bewerbung',
    'zuschauen', 'hospitier\\p{L}+', 'rollenspiel', 'probelauf',
    'interviews? (?:ist|sind|war|waren) (?:bereits |schon )?(?:vorbei|gelaufen|durch|abgeschlossen|erledigt)',
    'platzhalter', '(?:nur|vorsorglich|schon mal|erst ?mal) (?:\\p{L}+ ){0,3}(?:geblockt|blockiert|reserviert|freigehalten)', 'noch kein(?:e|en)? kandidat\\p{L}*',
    'falls (?:sich )?(?:ein|eine|jemand)(?: [^\\s,;.]+){0,3}(?: kandidat\\p{L}*)?', '(?:eigene|separate|gesonderte|neue|extra) einladung', 'nichts (?:fest|fix|bestätigt)',
    'wie (?:fandest|fandet|war|lief|ist)(?: \\p{L}+){0,4} (?:gestern|gelaufen|heute morgen)', 'wie fandest du', 'dein(?:e|en)? eindruck (?:von|zu|aus)', 'von gestern', 'gestrige\\p{L}*', 'kurze (?:rück)?frage', 'rückfrage', 'agenda:',
    'mitzubringen',
  ],
  selfIsCandidate: [
    '(?:zu|über|für|wegen|auf) (?:ihre|ihrer|deine|deiner) bewerbung', 'deine bewerbung', '(?:dein|ihr)(?:en)? (?:profil|lebenslauf|cv) (?:habe|haben|hat|wurde|ist|liegt|kam|überzeug\\p{L}*)(?: [^\\s,;.]+){0,4} (?:geschickt|gesendet|weitergeleitet|vorgelegt|vorgestellt|vor|überzeugt|gefallen|an)',
    '(?:dich|sie) als (?:freelancer(?:in)?|freiberufler(?:in)?|entwickler(?:in)?) (?:\\p{L}+ ){0,4}(?:kennenlernen|kennen lernen|kennenzulernen|treffen)', 'laden (?:wir )?(?:sie|dich) (?:\\p{L}+ ){0,4}(?:vorstellungsgespräch|bewerbungsgespräch)', 'stelle?n? (?:ich |wir )?dich (?:\\p{L}+ ){0,3}(?:kunden|auftraggeber)(?: vor)?',
    'vielen dank für (?:ihre|deine|ihr|dein) (?:bewerbung|interesse)',
    'danke für (?:ihre|deine) bewerbung',
    '(?:sie|dich|ihnen|dir) (?:\\p{L}+ ){0,3}(?:kennenzulernen|kennenlernen)', 'gespräch mit ihnen',
    'ihre ansprechpartner\\p{L}*', 'sie haben sich (?:\\p{L}+ ){0,6}beworben',
    'du hast dich (?:\\p{L}+ ){0,6}beworben', 'ihr lebenslauf', 'dein lebenslauf',
    'ihr(?:em)? vorstellungsgespräch',
  ],
  owner: [
    '(?:du|sie) (?:bitte |dann |ihn |sie |den |die |das |als \\p{L}+ |\\p{L}+ ){0,3}(?:prüfst|prüfen|interviewst|interviewen|befragst|befragen|fragst|führst|führen|übernimmst|übernehmen|beurteilst|beurteilen|bewertest|bewerten|testest|entscheidest|entscheiden|leitest|leiten|stellst|stellen (?:die|ihm|ihr)|schätzt|gibst|geben|checkst|nimmst|hast das wort|sprichst mit|löcherst)', '(?:prüfst|interviewst|befragst|führst|übernimmst|beurteilst|bewertest|entscheidest|sprichst|fragst|leitest|triffst|prüfe|interviewe|befrage|beurteile) (?:bitte |nun |heute )?(?:du|ihn|sie|den|die|das|mit|herrn?|frau)(?! dich)', '(?:findest|finde|klärst|prüfst) (?:\\p{L}+ )?(?:bitte )?(?:du )?heraus', 'du (?:bist|wärst) (?:\\p{L}+ ){0,2}(?:interviewer(?:in)?|prüfer(?:in)?|hürde|türsteher|instanz|dran|am zug|am steuer)', '(?:interviewer(?:in)?|prüfer(?:in)?|interviewführung|gesprächsführung|leitung|durchführung|fragen) ?[:=–-] ?(?:du|sie|dich|dir)', 'du ?[:=–] ?(?:interviewer(?:in)?|prüfer(?:in)?)', 'bei dir (?:besteht|durchkommt|überzeugt)', 'durch dich', '(?:von|an) dir ab', '(?:hängt|liegt) (?:\\p{L}+ )?(?:von|an|bei) dir', 'durch sie als', 'dein(?:e[mnrs]?)? (?:\\p{L}+ ){0,2}(?:urteils?|einschätzung|bewertung|votum|empfehlung|beurteilung|gutachten|meinung|fazit|ja|wort|befund)', 'ihr(?:e[mnrs]?)? (?:fachlich\\p{L}* |technisch\\p{L}* )(?:urteil|einschätzung|bewertung|beurteilung|meinung)',
    'als (?:\\p{L}+ ){0,2}(?:extern\\p{L}*|neutral\\p{L}*|unabhängig\\p{L}*) ?(?:\\p{L}+ )?(?:interviewer\\p{L}*|expert\\p{L}*|fachperson|prüfer\\p{L}*|instanz|stimme|fachmann|fachfrau)?', 'für (?:uns|den kunden|ihn|sie) (?:interviewst|prüfst)', 'wenn du (?:ja|nein|grünes licht|zustimmst|überzeugt)', '(?:sagst|gibst) du (?:\\p{L}+ )?(?:ja|nein|grünes)', 'grünes licht von dir', 'das (?:\\p{L}+ )?(?:interview|gespräch) führst du', 'stellst du (?:ihm|ihr|die|\\p{L}+)? ?(?:\\p{L}+ )?fragen', 'du (?:führst|machst|hältst|leitest)',
  ],
  ownerAsked: [
    '(?:prüft|befragt|interviewt|fragt|testet|löchert|stellt) (?:dich|dir|sie|ihnen|mich|mir)(?= |\\.|,|$)(?! (?:die|das|den) (?:kandidat|bewerber))', 'befragt werden (?:sie|du)', '(?:dich|sie|mich) (?:ein\\p{L}* |unser\\p{L}* ){0,2}(?:\\p{L}+ )?(?:befragt|interviewt|geprüft)(?= |\\.|,|$)', '(?:von (?:dir|ihnen)) (?:wissen|hören|erfahren)', '(?:dich|dir) (?:\\p{L}+ ){0,3}(?:stört|gefällt|motiviert|zufrieden)', 'wie (?:zufrieden|es dir|du (?:deine arbeit|arbeitest|das \\p{L}+ findest))', 'dass (?:du|sie) (?:[^\\s,;.]+ ){0,6}(?:werden|bewerben|beworben|mitmachen) (?:willst|wollen|möchtest|möchten|hast|haben)', '(?:ihr|dein)(?:em|en|es|er)? (?:\\p{L}+ )?bewerbungsprozess', 'bewerbungsprozess(?: [^\\s,;.]+){0,4} (?:steht )?(?:ihr|dein) ', 'mein(?:e|em|en)? (?:\\p{L}+ )?(?:interview|vorstellungsgespräch|bewerbungsgespräch|bewerbung|fachgespräch)', 'stellt mir fragen', 'du wirst (?:\\p{L}+ )?(?:befragt|interviewt|geprüft)', 'sie werden (?:\\p{L}+ )?(?:befragt|interviewt|geprüft)', 'zufriedenheit\\p{L}*', 'deine(?:r)? (?:arbeit|erfahrung|meinung) (?:als interviewer|zu[mr]? (?:tool|portal|prozess))',
  ],
  spectator: [
    '(?:du|sie) (?:sitzt|sitzen|schaust|schauen|hörst|hören|hospitierst|bist nur|guckst)(?: [^\\s,;.]+){0,5} (?:dabei|zu|mit|zuhörer|gast|still)', '(?:nur|bloß) (?:zuschauen|zuhören|mithören|dabei|beobachten)', 'sagst nichts', 'ohne (?:eigenen )?bogen von dir', '(?<=[.,:] |^)(?!du|sie|er|wer)\\p{L}+ (?:führt|leitet|interviewt|hält)(?! dich)(?: [^\\s,;.]+){0,4} (?:interview|gespräch|heute|nebenan|und)', '(?:führt|hält|hat|interviewt) \\p{L}+ (?:nebenan|heute|gerade|im)', 'interviews führen (?:die|andere|unsere)', '(?:du|sie|dich|dir)(?: [^\\s,;.]+){0,4} als (?:stille\\p{L}* )?(?:beobachter\\p{L}*|zuschauer\\p{L}*|hospitant\\p{L}*|zuhörer\\p{L}*)(?! für)', '\\p{L}+ interviewt (?:heute|jetzt|gerade|nebenan)',
  ],
};

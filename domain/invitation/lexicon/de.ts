import { deDocuments } from './de-documents';
import { deInterview } from './de-interview';
import { deKind } from './de-kind';
import { deRecording } from './de-recording';
import type { Lexicon } from './lexicon';

const THING = '(?:interview|gespräch|termin|session|call|fachgespräch|meeting|vorstellungsgespräch)';

// biome-ignore format: lists of words, as many to a line as fit
export const de: Lexicon = {
  recording: deRecording,
  kind: deKind,
  interview: deInterview,
  candidate: {
    label: [
      '(?:name (?:der|des) )?(?:kandidat(?:in|en)?|bewerber(?:in|s)?|freelancer(?:in|s)?|talent(?:s)?|person|entwickler(?:in)?|freiberufler(?:in)?|gesprächspartner(?:in)?|interviewpartner(?:in)?)(?:[:*/_-]?innen|/in|:in|\\*in)?(?:-?name)?',
      'name(?:,? vorname)?', 'vor- und nachname', 'vorname nachname', 'wer', 'mit', 'gegenüber', '(?:dein |euer )?gast',
      'du (?:triffst|interviewst|sprichst mit)', '(?:interview|gespräch|termin|session|call) mit', 'fachkraft',
      'expert(?:e|in)', 'kandidierende[rn]?', 'bewerbende[rn]?', 'zu interviewen',
    ],
    noun: ['[Kk]andidat(?:in)?(?:[:*/_-]?in)?', '[Bb]ewerber(?:in)?(?:[:*/_-]?in)?', '[Ii]nterviewpartner(?:in)?', '[Gg]esprächspartner(?:in)?', '[Kk]andidierende', '[Bb]ewerbende'],
    before: [
      '(?:heute |diesmal |nun )?haben wir', '(?:auf der )?anderen seite (?:sitzt|ist|wartet|des bildschirms)', '(?:kandidat|bewerber)(?:in)? (?:ist|heißt)(?: diesmal| heute| nun)?', 'sondern', '(?:deshalb|daher|dafür|nun|also) (?:jetzt|nun)?', 'geht (?:jetzt |nun )?an', '(?:du )?bekommst(?: du)?(?: jetzt| nun)?', 'bitte interviewe?', 'interviewe?(?:st)?(?: du)?(?: bitte)?', 'ich habe', 'gegenüber (?:ist|sitzt|hast du)', 'eingeplant (?:ist|mit)', 'kommt(?: nun| jetzt| stattdessen)?', 'es kommt',
      '(?:\\p{L}*interview|gespräch|\\p{L}*gespräch|termin|session|\\p{L}*runde|panel|check|interwiev) (?:mit|für|von)',
      'mit', '(?:du )?(?:sprichst|triffst|interviewst) (?:du )?(?:am \\p{L}+ )?(?:mit )?', 'kandidat(?:in)?',
      'bewerber(?:in)?', 'freelancer(?:in)?', 'herrn?', 'frau', 'nur noch', 'diesmal', 'jetzt mit', 'stattdessen',
      'heißt', 'namens', 'es geht (?:diesmal |heute )?um', 'beurteil(?:st|en|e)', 'nächste\\p{L}* ist', 'es ist', 'übernehmen', '(?:es )?bleibt (?:nur )?(?:noch )?', '(?:unterlagen|lebenslauf|cv|profil|material|dokumente|infos)(?: (?:zu|zum|zur|von|für|über))?', 'hier(?:mit)? (?:ist|kommt)', 'für',
    ],
    after: [
      'statt', 'anstatt', 'anstelle von',
      'kommt', 'ersetzt', 'rückt nach', 'übernimmt (?:den|ihren|seinen) (?:termin|platz|slot)', 'springt ein', 'tritt an', 'hat (?:den termin )?(?:zugesagt|bestätigt)', 'hat (?:den|diesen|ihren|seinen) termin',
      '(?:bei dir|für dich|mit dir|dir) (?:eingeplant|eingetragen|gebucht|vorgesehen)', 'für dich(?=\\W|$)', 'ist (?:dein|deine|der|die) (?:kandidat|bewerber|nächste)\\p{L}*', 'ist eingeplant', 'wartet', 'sitzt', 'nimmt teil', 'stellt sich vor',
      'hat sich', 'hat (?:\\p{L}+ )?(?:seinen|ihren|jahre|\\d+|zehn|acht|neun|sieben)', 'arbeitet', 'möchte',
      'ist (?:bereits|schon|seit|als|ein|eine|unser|der|die|freelancer\\p{L}*|registriert)', 'bewirbt sich',
      'bringt', 'kommt aus', 'spricht', 'wird', 'will', 'sucht', 'entwickelt', 'war',
    ],
    gone: [
      'kann (?:leider |doch |heute |morgen |nun |den termin )*nicht', 'ist nicht mehr dabei', 'wurde ersetzt', 'wird ersetzt',
      '(?:hat |ist )?(?:abgesagt|abgesprungen|zurückgezogen|raus|nicht mehr|ausgefallen|leider krank)',
      '(?:hat|ist|wird|wurde|fällt)(?: [^\\s,;.]+){0,3} (?:abgesprungen|ausgestiegen|ausgefallen|raus|krank|erkrankt|verhindert)', 'fällt(?: [^\\s,;.]+){0,3} aus', '(?:hat|zieht|musste)(?: [^\\s,;.]+){0,4} (?:abgesagt|zurückgezogen|abgelehnt|zurück|absagen)', 'steht nicht mehr zur verfügung', 'ist (?:leider |doch )?(?:raus|krank|verhindert|nicht dabei)',
      '(?:hat|hatte|zog|zieht|musste) (?:seine|ihre|die) (?:bewerbung|kandidatur|zusage|teilnahme|anmeldung|interesse)(?: [^\\s,;.]+){0,8} (?:zurückgezogen|zurück|zurückziehen|abgesagt|widerrufen|storniert)', 'springt ab', 'sagt ab', 'hört zu', 'übernimmt(?! (?:den|diesen|ihren|seinen|deinen) (?:termin|platz|slot))', 'führt', 'moderiert', 'beobachtet',
    ],
    goneBefore: [
      'statt', 'anstelle von', 'anstatt', 'für', 'nicht', 'in vertretung (?:von|für)', 'vertretung für', 'hallo',
      'hi', 'liebe', 'lieber', 'liebes', 'moin', 'sehr geehrte(?:r)?', 'grüße', 'gruß', 'lg', 'vg',
      'guten (?:tag|morgen)', 'ansprechpartner(?:in)?', 'kunde', 'servus', 'von', 'interviewer(?:in)?',
      'beobachter(?:in)?', 'teamleitung', 'vormals', 'dr',
    ],
    replacedBefore: [
      'ersetzt', 'statt', 'anstatt', 'anstelle von', '(?:nicht )?wie angekündigt', 'nicht', '(?:war|waren|ursprünglich) für', 'getauscht mit', 'nicht mehr', 'übernimmt von', 'für den ausgefallenen', 'vertritt',
    ],
    otherBefore: [
      'zweite[rn]? interviewer(?:in)?(?: ist|:)?', 'co-?interviewer(?:in)?(?: ist|:)?', 'cc:?', '(?:wende|wenden sie|melde|melden sie) (?:dich|sich) (?:bitte )?(?:an|bei)', 'frag(?:e|t|en sie)?(?: bitte)?', 'fragen (?:an|bitte an)', 'kolleg(?:e|in),?', 'beobachter(?:in)?:?', 'ansprechpartner(?:in)?(?: ist|:)?', 'zusammen mit', 'gemeinsam mit', 'unterstützt von', 'vorbereitet (?:hat|von)(?: das interview)?', 'in kopie:?', 'nimm(?:st)?(?: bitte)?', '(?:it|team|abteilungs|projekt)-?leiter(?:in)?,?', 'geschäftsführer(?:in)?,?', 'personalleiter(?:in)?,?', 'danke an', 'dank an', 'organisiert von', 'koordiniert von', 'betreut von', 'grüße an', '(?:unser|ihr|der|die) (?:cto|ceo|recruiter(?:in)?|abteilungsleiter(?:in)?),?',
    ],
    otherAfter: [
      'hört(?: [^\\s,;.]+){0,3} zu', '(?:sitzt|ist|setzt sich)(?: [^\\s,;.]+){0,3} (?:dabei|dazu)', 'begleitet(?: dich)?', 'begrüßt', 'moderiert', 'stellt(?: [^\\s,;.]+){0,2} vor', 'verlässt', 'springt(?: [^\\s,;.]+){0,3} ein', 'übernimmt(?! (?:den|diesen|ihren|seinen|deinen) (?:termin|platz|slot))', 'hat (?:das|die|den) (?:telefon|erst|vor|hr|kennenlern|screening)\\p{L}*', 'aus (?:unserem|meinem|dem) team', 'nimmt nicht teil', 'kann nicht (?:dabei|teilnehmen)', 'ist (?:dein|euer|unser|ihr|der|die) (?:ansprech|kolleg|recruiter|interviewer|koordinator|teamleit)\\p{L}*', '(?:ist )?als (?:beobachter|zuhörer|gast|hospitant|co-?interviewer)\\p{L}*', '\\((?:hr|cto|ceo|it-leitung|einkauf|personal|leitung|teamleit\\p{L}*|beobacht\\p{L}*|kunde|fachbereich)[^)]*\\)', ', (?:cto|ceo|leiter(?:in)?|geschäftsführer(?:in)?|teamleiter(?:in)?|personalleiter(?:in)?|unser\\p{L}*|ihr\\p{L}*)(?=\\W|$)', 'liest (?:mit|es)', 'von der personalabteilung',
    ],
    honorific: [
      'herrn?', 'frau', 'fr', 'hr', 'dipl(?:om)?\\.?-?\\p{L}*', 'ing(?:\\.in|in|\\.a)?', 'm?mag(?:\\.a|\\.ª|a|ra)?', 'lic', 'dipl\\.-?\\p{L}+(?:\\.-?in|in)?', '(?:dr|prof|doc|doz|bsc|msc)(?:\\.in|\\.a|in)', 'fräulein', 'frl', 'doktor(?:in)?', 'professorin', 'magister', 'magistra', 'pd', 'iur', 'theol', 'techn', 'hrn', 'bc', 'mgr', 'drs', 'ir', 'mevrouw', 'meneer', 'dhr', 'mevr', 'mw', 'dott(?:\\.ssa|ssa)?', 'signora?', 'pani?', 'univ\\.?-prof', 'geb', 'med', 'rer', 'nat', 'habil', 'phil', 'jur', 'oec', 'pol', 'ddr', 'dkfm', 'bakk',
    ],
    anonymous: [
      'anonym(?:isiert)?', 'n\\.? ?n\\.?', 'unbekannt', 'folgt',
      'wird (?:noch )?(?:nachgereicht|bekannt|mitgeteilt)', 'siehe (?:cv|lebenslauf|unten|anhang)', 'noch offen',
      'vertraulich',
    ],
  },
  role: {
    end: ['beworben', 'bewirbt', 'und (?:möchte|will|hat|ist|arbeitet)', 'mit \\p{L}+hintergrund', 'seit'],
    label: [
      '(?:offene )?(?:stelle|position|rolle|vakanz)(?:nbezeichnung|nname|ntitel)?', 'schwerpunkt', 'fachgebiet',
      'technologie(?:n)?', 'bereich', 'stellentitel', 'jobtitel', 'hauptskill', 'gesuchte position', 'profil',
      'fachrichtung', 'spezialisierung', 'kompetenz(?:en)?',
    ],
    word: [
      'entwickler(?:in|s)?', '\\p{L}*-?entwickler(?:in)?', 'architekt(?:in)?', '\\p{L}*architekt(?:in)?',
      'ingenieur(?:in)?', '\\p{L}*ingenieur(?:in)?', 'berater(?:in)?', 'leiter(?:in)?', 'teamleiter(?:in)?',
      'administrator(?:in)?', 'programmierer(?:in)?', 'informatiker(?:in)?', 'fachinformatiker(?:in)?',
      'projektleiter(?:in)?', 'werkstudent(?:in)?', 'tester(?:in)?', 'softwareentwicklung', 'plattform', 'daten',
      'sicherheit', 'systemadministrator(?:in)?', 'analyst(?:in)?', '\\p{L}+-plattform',
    ],
  },
  documents: deDocuments,
  inline: {
    heading: [
      '(?:ihre|deine|die|eure)? ?(?:aufgaben|tätigkeiten|verantwortung|rolle|mission)',
      '(?:ihr|dein|das|gesuchtes) (?:profil|aufgabengebiet|aufgabenbereich)',
      '(?:das|wir|der kunde) (?:bringst du mit|bringen sie mit|bieten|bietet|suchen|sucht|erwarten|erwartet)',
      'was (?:du|sie) (?:mitbringst|mitbringen|tust|tun|erwartet|machst)', 'was (?:dich|sie) erwartet',
      'was wir (?:bieten|erwarten|suchen)', 'wir (?:bieten|erwarten|suchen)', 'anforderungen', 'anforderungsprofil',
      'qualifikation(?:en)?', 'voraussetzungen', 'über die (?:stelle|rolle|position)', 'über das projekt',
      'zur (?:stelle|position|rolle)', 'zum projekt',
      '(?:stellen|projekt|job|positions|kurz|aufgaben)-?beschreibung', 'das projekt',
      'die (?:stelle|position|rolle|aufgabe)', 'projekt', 'muss-?kriterien', 'kann-?kriterien', 'must-?haves?',
      'nice-?to-?haves?', 'projektinhalt', 'kurzfassung(?: der stelle)?', 'stellenprofil', 'hintergrund',
      'aufgabengebiet', 'stellenausschreibung', 'stellenanzeige', 'worum es geht', 'gesucht wird',
      'rahmenbedingungen', 'tech-?stack', 'kurz', 'kurz gesagt', 'in kürze', 'eckdaten', 'eckpunkte', 'zusammenfassung', 'steckbrief', 'stelle',
    ],
    requirement: [
      'jahre', 'erfahrung(?:en)?', 'kenntnisse', '\\p{L}*kenntnisse', 'sicher(?:er)?', 'fundiert\\p{L}*', 'du',
      'sie', 'deine', 'weiterentwicklung', 'entwicklung', 'betreuung', 'aufbau', 'konzeption', 'wartung',
      'verantwort\\p{L}*', 'von vorteil', 'mindestens', 'idealerweise', 'fließend', 'deutsch', 'englisch',
      'teilzeit', 'vollzeit', 'stunden', 'remote', 'studium', 'ausbildung', 'wünschenswert', 'code-reviews?',
      'migration', 'team', 'umgang', 'kunde', 'architektur', 'gesucht', 'umsetzung', 'betrieb', 'gehalt',
    ],
  },
  meeting: {
    useThis: [
      'wir nehmen', 'nehmen wir', 'besteht auf (?:zoom|teams|webex)',
      'stattdessen', 'neue[rn]? (?:raum|link|meet\\p{L}*)', 'geändert',
      'bitte (?:\\p{L}+ ){0,3}(?:diesen|den) (?:link|raum)', 'nicht (?:über |via |in |im )?(?:google )?meet',
      'wir (?:nutzen|treffen uns|verwenden)', 'findet (?:\\p{L}+ ){0,3}(?:in|auf|über|via|per) (?:zoom|teams)',
      'über (?:zoom|teams)', 'per (?:zoom|teams)', 'einwahl über', 'richtige[rn]? (?:link|raum)', 'bitte hier', 'wir (?:sprechen|sind) (?:uns )?(?:in|im|über)',
    ],
    automatic: [
      '(?:automatisch\\p{L}*|auto-?|kalender-?|angehängt\\p{L}*|erzeugt\\p{L}*|generiert\\p{L}*|google-?)(?: [^\\s,;.]+){0,2}[ -]?(?:google[ -])?(?:meet|hangouts?|video)(?:[ -]?(?:raum|link|call|adresse))?',
      '(?:google[ -])?(?:meet|hangouts?)[ -](?:raum|link|adresse)',
    ],
    notUsed: [
      '(?:bleibt|ist|steht) leer', 'tagt schon jemand',
      'ignorier\\p{L}*', 'nicht(?: [^\\s,;.]+){0,8} (?:nehmen|nutzen|benutzen|verwenden|beitreten|klicken|gültig|öffnen)',
      'nicht (?:den|über den|in den)', 'gilt nicht', 'niemand(?: ist)? (?:da|dort|drin)', '(?:nur|kommt|ist) (?:automatisch )?vom kalender', 'nur automatisch', 'falsch\\p{L}*', 'ungültig', 'statt', 'außer acht',
    ],
    fallback: [
      'falls', 'wenn', 'notfall\\p{L}*', 'ersatz\\p{L}*', 'ausweich\\p{L}*', 'alternativ', 'ansonsten', 'sonst',
      'im anschluss', 'danach', 'alter', 'nachbesprechung', 'vorherige\\p{L}*', 'nicht mehr',
    ],
  },
  cancelled: {
    title: [
      'abgesagt', 'absage', 'storniert', 'entfällt', 'fällt aus', 'ausgefallen', 'gecancelt', 'gecancelled',
      'annulliert', 'findet nicht statt',
    ],
    text: [
      'bitte nicht (?:einwählen|beitreten|teilnehmen|einloggen)', '(?:stelle|position|vakanz) (?:ist|wurde) (?:bereits |inzwischen |nun |leider )*(?:besetzt|eingefroren|gestrichen|geschlossen|zurückgezogen)', '(?:braucht?|brauchst|musst|müsst) (?:du |ihr )?(?:nicht mehr|nimmer) (?:kommen|teilnehmen|dabei sein|einwählen)',
      `${THING} (?:mit [^,;.]{1,40} )?(?:ist|wird|wurde|muss|müssen|fällt|entfällt|musste)(?: [^\\s,;.]+){0,6}(?: (?:abgesagt|storniert|aus|gecancelt|entfallen|ausfallen|gestrichen|hinfällig)(?: werden)?)?(?<=abgesagt|storniert|aus|gecancelt|entfallen|ausfallen|gestrichen|entfällt|hinfällig|werden)(?<!aufgezeichnet werden|stattfinden werden)`,
      'findet(?: [^\\s,;.]+){0,5} nicht statt', 'fällt(?: [^\\s,;.]+){0,5} aus', 'entfällt',
      '(?:wir|ich)(?: [^\\s,;.]+){0,3} (?:müssen|muss|mussten|musste)(?: [^,;.]{1,60})? absagen',
      '(?:muss|müssen) (?:ich|wir)(?: [^,;.]{1,60})? absagen', 'hiermit (?:\\p{L}+ ){0,4}ab(?:gesagt)?',
      'wurde abgesagt', '^abgesagt', '(?:wir|ich) sagen? (?:[^\\s,;.]+ ){1,4}ab', '(?<!oder )(?:bitte )?(?<!oder )lösch(?:e|en sie)? (?:bitte )?(?:den|diesen) termin', '(?:interview|termin|gespräch) ist (?:damit |leider |nun )*(?:vom tisch|hinfällig|gestorben|obsolet)', 'kommt nicht zustande', 'hat (?:leider |kurzfristig )?abgesagt',
      'abgesprungen',
    ],
    not: [
      'frühere\\p{L}*', 'bisherige\\p{L}*', 'vorige\\p{L}*',
      'erste[rns]? (?:termin|interview|gespräch|slot)', 'andere[rns]? (?:termine?|interviews?|gespräche?)',
      'nicht abgesagt', 'falls', 'wenn', 'bis 24', 'stunden', 'vorher', 'vorherige\\p{L}*', 'ursprüngliche\\p{L}*',
      'alte[rn]?', 'andere[rs]? termin', 'gestrige\\p{L}*', '\\p{L}*aufzeichnung\\p{L}*', '\\p{L}*aufnahme\\p{L}*', '\\p{L}*mitschnitt\\p{L}*', '\\p{L}*coding',
      '\\p{L}*aufgabe\\p{L}*', 'live', 'vorstellungsrunde', '\\p{L}*challenge', 'nachbesprechung', 'vorgespräch', 'pair-?programming', 'pause', 'teil',
    ],
    moved: [
      'neue[rn]? termin', 'verschoben', 'verlegt', 'stattdessen', 'dafür (?:kommt|springt|übernimmt)', '(?:springt|rückt) \\p{L}+', 'übernimmt', 'an (?:seiner|ihrer) stelle', 'ersatz\\p{L}*', 'du sprichst nur', 'nur noch',
    ],
  },
  sections: {
    closing: [
      '(?:viele|liebe|beste|herzliche|schöne|sonnige|freundliche|mit freundlichen|mit besten|vielen?) grü(?:ß|ss)e?n?(?: .{0,30})?',
      '(?:lieben? |schönen? |besten? |herzlichen? )?gru(?:ß|ss)(?: \\p{L}+)?', 'lg(?: \\p{L}+)?', 'vg(?: \\p{L}+)?',
      'mfg(?: \\p{L}+)?', 'bg', 'hg', 'herzlich(?:st)?', 'danke(?: .{0,40})?', 'vielen dank(?: .{0,40})?',
      'bis (?:dann|bald|dahin|später|montag|dienstag|mittwoch|donnerstag|freitag)(?: .{0,20})?',
      'viel (?:spaß|erfolg)(?: .{0,20})?', 'schönen? (?:tag|abend|wochenende|woche)(?: .{0,15})?', 'beste grüße',
      'tschüss', 'ciao', 'merci', 'obrigad[ao].{0,30}', 'alles gute',
    ],
    footer: [
      'abbestellen', 'abmelden', 'datenschutz(?:erklärung|hinweise?)?', 'impressum', 'vertraulich(?:e|keit)',
      'diese (?:e-?mail|nachricht) (?:ist|kann|enthält|wurde)', 'geschäftsführ(?:er|ung|erin)\\p{L}*',
      'handelsregister', 'amtsgericht', 'ust-?id\\p{L}*', 'sitz der gesellschaft', 'von meinem (?:iphone|handy)',
      'wussten sie', 'wusstest du', 'kennst du (?:\\p{L}+ ){0,3}(?:freelancer|entwickler)\\p{L}*', 'empfiehl',
      'werden? (?:auch )?(?:sie|du) (?:mitglied|teil)', 'die gemeinschaft für', 'werde(?:n sie)? (?:mitglied|teil) unserer',
      'mit expert\\p{L}+ (?:beurteil|find|prüf|stell|besetz|vermittel)\\p{L}*', 'unsere (?:leistungen|angebote)', 'folge? expert\\p{L}+', 'frag(?:t|en sie)? uns nach', 'probiert? expert\\p{L}+', 'expert\\p{L}+ (?:bringt|vermittelt|verbindet|hat eine|ist (?:der|die|das))', 'zu hause von expert', 'erzähl\\p{L}* (?:ihnen|ihm|ihr|freunden|kolleg\\p{L}*) von',
      'mehr (?:erfahren|über|informationen unter)', 'jetzt (?:entdecken|testen|ausprobieren)', 'auf der suche nach',
      'suchst du', 'suchen sie', 'neu(?: bei uns)?: expert\\p{L}+', 'über expert(?:lead|view)',
      'hinweis zum datenschutz', 'unsere produkte', 'wir stellen ein', 'wie zufrieden (?:waren|sind|bist|warst)', 'diese (?:einladung|vorlage|e-?mail) gilt für',
    ],
    quoteHeader: [
      'am .{4,80} schrieb', '.{2,80} schrieb', '(?:ursprüngliche|weitergeleitete) nachricht', 'urspr\\. nachricht',
      'am .{4,60} hat .{2,60} geschrieben', 'hat am .{4,60} geschrieben',
    ],
    headerField: [
      'von ?:', 'gesendet ?:', 'datum ?:', 'betreff ?:', 'an ?:', 'antwort an ?:', 'wann ?:', 'wo ?:',
      'priorität ?:', 'anlagen? ?:',
    ],
    postscript: [
      'ps', 'p\\.s\\.', 'nachtrag', 'wichtig', 'hinweis', 'achtung', 'bitte', 'übrigens', 'ach ja',
      'noch (?:was|etwas|eins)', 'ergänzung', 'update',
    ],
  },
  common: [
    'der', 'die', 'das', 'und', 'ist', 'mit', 'für', 'bitte', 'du', 'dir', 'den', 'ein', 'eine', 'nicht', 'auf',
    'sich', 'wird', 'hat', 'im', 'zu', 'bei', 'von', 'ich', 'wir', 'als', 'lebenslauf', 'hallo', 'aufzeichnung',
    'bewertungsbogen', 'stelle', 'kandidatin', 'kandidat', 'gespräch', 'viele', 'grüße', 'aufnahme', 'nein', 'ja',
    'aufgabe',
  ],
};

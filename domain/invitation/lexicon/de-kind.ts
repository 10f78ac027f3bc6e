import type { Lexicon } from './lexicon';

/** German words that tell the session type. */
// biome-ignore format: lists of words, as many to a line as fit
export const deKind: Lexicon['kind'] = {
  label: [
    '(?:art|typ)(?: (?:des|der) (?:interviews|gesprächs|termins|session))?',
    '(?:interview|gesprächs|session|termin)-?(?:art|typ|format|kategorie|type)', 'produkt', 'format', 'kategorie',
    'verfahren', 'interview', 'gespräch',
  ],
  expertlead: [
    'freelancer(?:in)? für (?:die|unsere) (?:\\p{L}+[- ]){0,2}(?:community|netzwerk|pool)', '(?:teil|mitglied) (?:unserer|der|unseres|des) (?:\\p{L}+[- ]){0,2}(?:community|netzwerks?|pools?)', '(?:fit|passung|eignung) (?:zur|für die|in die|in der|mit der) (?:\\p{L}+[- ]){0,2}community', 'passt (?:\\p{L}+ ){0,4}(?:community|netzwerk|pool)', 'auf (?:der|unserer) plattform registriert', '(?:will|möchte|wollen) (?:[^\\s,;.]+ ){0,4}(?:community|netzwerk|freelancer-?pool)', 'es ist ein(?:e)? freelancer(?:in)?', 'einen freelancer',
    'freelancer(?:in|innen)?-?(?:community|netzwerk|pool|interviews?|gespräch|aufnahme|onboarding|kreis|kartei)',
    'freelancer-?(?: )?(?:community|interview|netzwerk|pool|gespräch)',
    'community-?(?: )?(?:interview|aufnahme|gespräch|check|fit|session|kandidat\\p{L}*)',
    '(?:in|bei) (?:unsere|unserer|die|der|unser|das|unserem)(?:n|r)? (?:\\p{L}+[ -]){0,3}(?:community|netzwerk|pool|freelancer\\p{L}*)',
    'als (?:\\p{L}+ )?freelancer(?:in)? (?:bei|für|mit|auf|registrier\\p{L}*|angemeldet|beworben|gelistet|in unser\\p{L}*)',
    '(?:bereits )?als (?:\\p{L}+ )?freelancer(?:in)? (?:\\p{L}+ ){0,3}registriert',
    'freiberufler(?:in)?(?:-?\\p{L}+)? (?:\\p{L}+ ){0,4}(?:community|pool|netzwerk|aufgenommen)', 'freelancerin?',
    'aufnahme in (?:die|unsere|den) (?:\\p{L}+[ -]){0,2}(?:community|pool|netzwerk)',
  ],
  expertview: [
    'bei uns (?:als|auf|für|um) (?!freelanc|freiberuf|selbst)(?:[^\\s,;.]+ ){1,7}beworben', 'bewirbt sich bei uns (?:als|auf|für|um) (?!freelanc|freiberuf|selbst)',
    '(?:unser\\p{L}*|die|der|einer|eines|beim|bei der) (?:mandant|klient)(?:in|en|innen)?', 'mandant(?:in|en|innen)?',
    '(?:der kunde|die kundin|die firma|das unternehmen)(?: \\([^)]{1,40}\\))? (?:stellt|sucht|besetzt|will|möchte)(?: [^\\s,;.]+){0,8} (?:ein|fest|einstellen|besetzen)', 'fest ein(?:gestellt|stellen|zustellen)?(?=\\W|$)', 'zu besetzen', 'neubesetzung', 'feste stelle',
    '(?:unser(?:en|em|es|e|er)?|des|beim|den|dem|eines|einem|einen) kund(?:en|e|in|innen)', 'festanstellung',
    'unbefristet\\p{L}*', 'fest angestellt',
    'als \\p{L}[\\p{L}+#. /-]{1,50} (?:bei|beim) (?!uns)\\p{L}[\\p{L}&. -]{1,40} (?:\\p{L}+ )?beworben',
    'auf (?:die|eine|diese) (?:\\p{L}+ )?(?:stelle|position|festanstellung)', 'vollzeit(?:stelle)?',
    'kundeninterview', 'arbeitgeber(?:in|s)?', 'auftraggeber(?:in|s)?', 'personalabteilung', 'stellenbesetzung',
    'vakanz', 'bewirbt sich (?:\\p{L}+ ){0,3}(?:bei|als|auf|für)', 'bewerb(?:er|ung)\\p{L}* (?:auf|als|für|bei) ',
  ],
  expertviewWeak: [
    'stellen(?:beschreibung|anzeige|ausschreibung|profil|angebot)', 'stelle', 'beworben',
    'kunde', 'kunden', '\\(?m/w/d\\)?', '\\(?w/m/d\\)?', '\\(?f/m/d\\)?', 'jobbeschreibung', 'anstellung',
    'ausschreibung', 'endkunde',
  ],
  session: [
    'interviews?', 'format', 'verfahren', 'produkt', 'typ', 'schiene', 'sessions?', 'gespräche?', 'gespräch', 'fachinterview', 'fachgespräch', 'session', 'termin', 'tech', 'panel', 'runde',
    'techcheck', 'für', 'mit',
  ],
  companyBefore: [
    'bei', 'von', 'für', 'über', 'durch', 'mit', 'das', 'dein', 'euer', 'ihr', 'liebes', 'hallo', 'vom', 'und',
  ],
  companyAfter: [
    'gmbh', 'team', '-?konto', 'kunden', '-?team', 'freelancer', 'interviewer\\p{L}*', 'ist', 'hilft',
  ],
  undecided: [
    '(?:weiß|weiss|kann|können)(?: [^\\s,;.]+){0,6} nicht(?: [^\\s,;.]+){0,4} (?:ob|welche\\p{L}*|worum)',
    'noch (?:nicht (?:klar|entschieden|geklärt|bekannt|sicher)|unklar|offen)(?: ist)?,? (?:ob|welche\\p{L}*)',
    'ob (?:\\p{L}+ ){1,8}(?:community|expertlead|freelanc\\p{L}*)(?: \\p{L}+){0,3} oder ',
    'ob (?:\\p{L}+ ){1,8}(?:festanstellung|expertview|kund\\p{L}*)(?: \\p{L}+){0,4} oder ',
    '(?:expertlead|expertview) oder (?:expertlead|expertview)',
    '(?:art|typ|format)(?: des (?:interviews|gesprächs))?(?: ist)?[ :]+(?:noch )?(?:offen|unklar|unbekannt)',
    'worum es (?:\\p{L}+ )?geht(?: [^.]{0,60})? (?:schicke|sage|melde|kläre|folgt)',
  ],
  notThis: [
    'nicht', 'kein', 'keine', 'kein reguläres', 'statt', 'anstatt', 'anstelle (?:von|eines|des)',
    'nicht (?:für|als)', 'nicht mehr', 'ursprünglich(?: als)?', 'von', 'vorher', 'bisher', 'war(?: als)?',
    'anders als(?: beim| im| ein)?', 'nicht das',
  ],
  pool: [
    '\\p{L}*-?netzwerks?', '\\p{L}*-?pools?', '\\p{L}*-?community', 'gemeinschaft', '\\p{L}*kartei', '(?:freelancer|experten|talent|entwickler)-?(?:kreis|stamm|datenbank|börse|gemeinschaft)', 'vermittlung', 'unsere (?:reihen|datenbank|freien|freelancer)', 'in unserer datenbank', '(?:auf|für|über|zu) (?:unsere[rn]?|der|die) (?:\\p{L}+-?)?plattform',
  ],
  freelance: [
    'über uns(?: \\p{L}+){0,2} (?:projekte|aufträge|mandate)', '(?:projekte|aufträge|mandate)(?: \\p{L}+){0,2} über uns', 'als freie[rsn]?', 'freie[rn]? bei uns',
    'freelanc\\p{L}*', 'freiberuf\\p{L}*', 'freie[rnms]? (?:\\p{L}+ )?(?:mitarbeit|entwickl|berat|expert|architekt|ingenieur|software)\\p{L}*', 'selbstst?ändig\\p{L}*', 'auf eigene rechnung', 'freischaffend\\p{L}*',
  ],
  admission: [
    'holen', 'neuzugang', 'tätig (?:sein|werden)', 'für uns', 'kandidat\\p{L}*', 'mitmachen', 'arbeiten',
    'aufnahme\\p{L}*', 'aufgenommen', 'aufnehmen', 'aufzunehmen', 'nehmen (?:\\p{L}+ ){0,4}auf', 'beitr\\p{L}+', 'beigetreten', 'beizutreten', 'zulass\\p{L}*', 'zugelassen', 'zulassung', 'eintritt', 'einsteigen', 'einstieg', 'rein', 'hinein', 'kommt?', 'kommen', 'darf', 'dürfen', 'will', 'wollen', 'möchten?', 'würde gerne?', 'werden', 'passt', 'passen', 'eignet', 'eignung', 'geeignet', 'mitglied\\p{L}*', 'teil', 'registr\\p{L}*', 'angemeldet', 'anmeld\\p{L}*', 'gelistet', 'steht', 'prüf\\p{L}*', 'geprüft', 'beworben', 'bewirbt', 'bewerb\\p{L}*', 'neu(?:e[rns]?)?', 'künftig', 'fit', 'vetting', 'screening', 'onboarding', 'für (?:den|die|das|unser\\p{L}*)', 'gehör\\p{L}*', 'dazu', 'besteht', 'zutritt', 'zugang', 'freigabe', 'freischalt\\p{L}*', 'freigeschaltet', 'qualifiz\\p{L}*',
  ],
  employment: [
    'end(?:auswahl|runde)', 'finalist\\p{L}*', 'letzten (?:zwei|drei|runde)', 'im auftrag (?:der|von|des) (?!expertlead)\\p{L}+', '(?:firma|unternehmen|haus), (?:bei|für) (?:der|dem|das)', 'auf die (?:position|stelle|rolle)', 'bewerb\\p{L}* auf', '(?:will|wollen) (?:\\p{L}+ )?(?:sie|ihn) (?:für|als)',
    '\\p{L}*festanstell\\p{L}*', 'fest(?:e|en|er|es)? (?:\\p{L}+ )?(?:stellen?|jobs?|position|anstellung|vertrag|arbeitsverhältnis)', 'fix(?:e|en|er)? (?:stellen?|anstellung|job)', 'fixanstellung', 'unbefristet\\p{L}*', 'anstellung\\p{L}*', 'anstell(?:en|t|te)', 'anzustellen', 'angestellt\\p{L}*', 'einstell(?:en|t)', 'einzustellen', 'eingestellt', 'stellt(?: [^\\s,;.]+){0,5} (?:ein|an)(?= ?(?:[.,;:!?)]|$))', 'fest (?:\\p{L}+ ){0,3}(?:haben|holen|übernehmen|einstellen|anstellen|binden|beschäftig\\p{L}*)', 'will (?:ihn|sie|den|die) fest', 'arbeitsvertr\\p{L}+', 'anstellungsvertr\\p{L}+', 'arbeitsverhältnis', 'vakanz\\p{L}*', 'vollzeitstelle', 'dauerstelle', 'planstelle', '\\p{L}*stelle (?:als|bei|beim|zu besetzen|ist|ausgeschrieben|frei)', 'ausgeschriebene\\p{L}* (?:stelle|position)', 'besetzt', 'zu besetzen', 'besetzen', 'sozialversicherungspflichtig\\p{L}*', 'arbeitnehmer\\p{L}*', 'direktanstellung', 'personalvermittlung', 'interne[rn]? bewerber\\p{L}*', 'fürs? (?:das |ihr |sein )?eigene (?:team|haus|mannschaft)', '(?:firma|unternehmen|bank|konzern|kund\\p{L}*)(?: [^\\s,;.]+){0,5} (?:übernehmen|abwerben|an bord holen)', 'als angestellte[rn]?', '(?:zur|zum) (?:\\p{L}+ )?wechseln', 'einstellung (?:auf|bei|beim|als|entscheidet)', 'stammbelegschaft',
  ],
  client: [
    'kund(?:e|en|in|innen)', 'kundenseitig', 'kunden-?(?:prozess|bewerber\\p{L}*|interview|auftrag|unternehmen|stelle|firma)\\p{L}*', 'auftraggeber\\p{L}*', 'arbeitgeber\\p{L}*', 'endkund\\p{L}*',
  ],
  applying: [
    'bewirbt', 'beworben', 'bewerb\\p{L}*', 'stelle', 'position', 'rolle', 'job', 'vakanz', 'engeren? (?:wahl|auswahl)', 'shortlist', 'sucht', 'such(?:en|e)', 'besetzt?', 'kandidat\\p{L}*', 'anfangen', 'ausgeschrieben\\p{L}*', 'interessiert sich', 'will', 'möchte',
  ],
  former: [
    '(?:arbeitete|hat (?:\\p{L}+ ){0,3}als \\p{L}+ (?:\\p{L}+ ){0,3}gearbeitet|war (?:\\p{L}+ )?als|seit (?:\\d+|\\p{L}+) jahren|nichts (?:mit|zu tun mit)|war (?:in|teil|bei)|raus aus|weg von|nein|nicht|kein|keine|keinen|keinem|keiner|nie|nie mehr|ohne|statt|anstatt|verlässt|kündigt|gekündigt|verließ|bisher|bislang|derzeit|zurzeit|momentan|aktuell noch|war|früher|kommt aus(?: einer)?|im (?:betreff|titel|kalender|alten \\p{L}+)(?: [^\\s,;.]+){0,2} (?:stand|steht|hieß))',
  ],
  pondering: [
    'ob', 'ist (?:das|es|dies)', 'entweder', 'kläre?n?', 'klärt', 'klär\\p{L}*', 'frage? nach', 'nachfragen', 'erfrag\\p{L}*', 'weiß (?:\\p{L}+ )?nicht', 'weiss (?:\\p{L}+ )?nicht', 'nicht sicher', 'unsicher', 'unklar', 'offen', 'steht (?:\\p{L}+ )?nicht', 'keine ahnung', 'sage? (?:ich )?(?:dir|ihnen)', 'meldet sich', 'melde mich', 'entscheidet sich', 'noch nicht', 'mal sehen', 'fragezeichen',
  ],
  untold: [
    '(?:interview|gesprächs|session)?-?(?:art|typ|format|produkt)(?: (?:des|der|vom) (?:interviews?|gesprächs?|session|termins?))?(?: ist| wird| steht| wurde)? ?[:=–-]? ?(?:noch |leider |nicht |nach)*(?:offen|unklar|unbekannt|folgt|fehlt|fest|gereicht|geklärt|angegeben|ausgefüllt|entschieden)',
    'für beides (?:vor|bereit|gerüstet)\\p{L}*', 'welche (?:art|sorte|variante|der beiden)(?: \\p{L}+){0,6} (?:klär\\p{L}*|offen|unklar|folgt|nicht|sag\\p{L}*)', 'beides möglich',
  ],
};

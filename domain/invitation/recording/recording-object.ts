/**
 * What is recorded. Attendance, decisions and working time are put on record as well: a form such as "… is recorded" allows only
 * where it is the session, somebody in it, or nothing that is named (V3).
 */
const RECORDABLE =
  /(?<!\p{L})(?:session|interview|call|conversation|meeting|chat|talk|discussion|round|part|one|ones|it|this|these|you|we|us|me|he|she|him|her|they|them|everything|everyone|everybody|all|both|whole|coding|questions|candidate|applicant|freelancer|developer|mr|ms|mrs|screen|audio|video|sound|footage|voice|(?:[^\s,;.]*-)?(?:gespräch|interview|termin|session|call|sitzung|meeting|runde|unterhaltung|teil|videocall|gesprächsrunde)(?:s|es|e|en|n)?|es|das|dies|dieses|diese|wir|ich|du|ihr|ihn|er|sie|man|alles|beide|beides|ganze|frau|herr|herrn|kandidat\p{L}*|bewerber\p{L}*|freelancer\p{L}*|bild|ton|bildschirm|video|le|la|l|on|nous|vous|se|sesión|entrevista|entretien|llamada)(?:s|['’]\p{L}+)?(?!\p{L})/iu;
const SUBJECTLESS = new Set(
  'wie as besprochen vereinbart abgesprochen verabredet angekündigt gewünscht agreed discussed arranged announced planned wunsch on request to be being get gets getting been please note that so and then also again always as usual today here now this time tomorrow fully only just bitte heute hier diesmal nun jetzt dann wieder auch immer wie üblich also damit dafür daher deshalb so ja doch aber und dass gern gerne wird werden darf soll muss kann nur live automatisch von anfang an through throughout with mit in im meet google zoom teams recording aufzeichnung aufnahme for für the der die den kunden client'.split(
    ' ',
  ),
);
const PASSIVE =
  /^(.{0,200}?)(?<!\p{L})(?:will|is|are|was|were|must|may|can|should|shall|gets?|to be|wird|werden|darf|dürfen|soll|sollen|muss|müssen|kann|können|ist|sind)(?!\p{L})(.{0,120}?)(?<!\p{L})(?:recorded|taped|filmed|aufgezeichnet|aufgenommen|mitgeschnitten)(?!\p{L})/iu;
/** Things that are put down in writing. */
const WRITTEN =
  /(?<!\p{L})(?:attendances?|absences?|no-?shows?|(?:working )?(?:hours|times?)|decisions?|changes?|expenses|payments?|bookings?|appointments?|incidents?|metrics?|transactions?|arbeitszeit\p{L}*|fehlzeit\p{L}*|anwesenheit\p{L}*|abwesenheit\p{L}*|änderung\p{L}*|entscheidung\p{L}*|beschlüsse|stunden|zeiten|spesen|buchung\p{L}*|vorfälle?|messwert\p{L}*|sensordaten|daten|anforderung\p{L}*|personalien|bestellung\p{L}*)(?!\p{L})/iu;

/** "Ulf may be recorded": one word that could be somebody's name. */
const isPerhapsName = (word: string, clause: string) =>
  /^\p{Lu}/u.test(clause.trim()) &&
  clause.trim().toLowerCase().startsWith(word) &&
  !/(?:s|en|ung|heit|keit|tion|ment|[ae]nce|ity|ing|time|zeit)$/u.test(word);

/** Whether a clause tells what is recorded, and it is neither the session nor somebody in it. */
export function isOfSomethingElse(clause: string): boolean {
  if (RECORDABLE.test(clause)) return false;
  if (WRITTEN.test(clause)) return true;
  const passive = clause.match(PASSIVE);
  if (!passive) return false;
  const named = `${passive[1] ?? ''} ${passive[2] ?? ''}`.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const unknown = named.filter((word) => !SUBJECTLESS.has(word));
  return unknown.length > 1 || (unknown.length === 1 && !isPerhapsName(unknown[0] ?? '', clause));
}

const SESSION =
  /(?<!\p{L})(?:session|interview|call|conversation|meeting|(?:[^\s,;.]*-)?(?:gespräch|interview|termin|session|call|sitzung|meeting|unterhaltung)(?:s|es|e|en|n)?|candidate|kandidat\p{L}*|bewerber\p{L}*)(?:['’]s)?(?!\p{L})/iu;
/** What is held or given, and no interview. */
const OTHER_EVENT =
  /(?<!\p{L})(?:lectures?|class(?:es)?|webinars?|podcasts?|keynotes?|seminars?|tutorials?|lessons?|courses?|conferences?|broadcasts?|livestreams?|rehearsals?|concerts?|meet-?ups?|all-?hands|town ?halls?|stand-?ups?|kick-?offs?|presentations?|workshops?|trainings?|demos?|\p{L}*(?:vorlesung|vortrag|vorträge|schulung|seminar|unterricht|lehrveranstaltung|sendung|konzert|probe|konferenz|webinar|podcast|kurs|präsentation|vorführung|besprechung|versammlung|feier|übertragung|prüfung|predigt)(?:s|es|e|en|n)?)(?!\p{L})/iu;
const MINE =
  /(?<!\p{L})(?:davor|danach|vorher|zuvor|anschließend|hinterher|before(?:hand)?|after(?:wards?)?|earlier|later)(?!\p{L}).{0,40}?(?<!\p{L})(?:ich|mein\p{L}*|i(?:['’]\p{L}+)?|my)(?!\p{L})|(?<!\p{L})(?:ich|mein\p{L}*|i(?:['’]\p{L}+)?|my)\s.{0,60}?(?<!\p{L})(?:davor|danach|vorher|zuvor|anschließend|hinterher|before(?:hand)?|after(?:wards?)?)(?!\p{L})/iu;
/** "Afterwards I have another call that is recorded" */
const ANOTHER =
  /(?<!\p{L})(?:i|we|ich|wir)(?:['’](?:ve|m|ll))?(?: \S+){0,4} (?:another|a different|some other|(?:ein(?:e[nms]?)? |noch ein(?:e[nms]?)? )(?:ander\p{L}+|weitere[snrm]?)) (?:\p{L}+ )?(?:call|meeting|interview|session|conversation|termin|gespräch|sitzung)(?!\p{L})/iu;
const POINTS_BACK =
  /^\W*(?:(?:und|and) )?(?:die|der|das|den|welche[rsnm]?|which|that|it|es|sie|dies\p{L}*|this|recorded|aufgezeichnet|aufgenommen)(?!\p{L})/iu;

/**
 * Whether a clause speaks of another event of the day: "Before that I hold my lecture, which is recorded".
 * @param before the clause before it, which tells what "which" and "it" are
 */
export function isOfOtherEvent(clause: string, before: string): boolean {
  if (ANOTHER.test(clause) || (POINTS_BACK.test(clause) && ANOTHER.test(before))) return true;
  if (SESSION.test(clause)) return false;
  if (OTHER_EVENT.test(clause)) return true;
  return (
    POINTS_BACK.test(clause) && (MINE.test(before) || (OTHER_EVENT.test(before) && !SESSION.test(before)))
  );
}

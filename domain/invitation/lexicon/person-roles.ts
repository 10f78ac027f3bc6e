import type { Words } from '../words';

/**
 * What people are called by their part in an interview, all languages: coordinators change language within a line.
 * A word decides by itself; in a phrase the last one before a preposition does: "candidate manager" is no candidate.
 */

/** The one who is interviewed. */
// biome-ignore format: a list of words, as many to a line as fit
export const CANDIDATE_NOUNS: Words = [
  'candidat\\p{L}*', 'cand', 'kandidat\\p{L}*', 'kand', 'kandydat\\p{L}*', 'kandidaat', 'applicants?', 'interviewees?', 'invitees?', 'nominees?',
  'freelanc(?!e$)\\p{L}*', 'freiberufler\\p{L}*', 'bewerber\\p{L}*', 'bewerbende[rn]?', 'bew', 'kandidierende[rn]?', 'talents?', 'aspirants?', 'aspirant\\p{L}*',
  'postulant\\p{L}*', 'entrevistad[oa]', 'aspirante', 'prüfling', 'guest', 'gast', 'gegenüber', 'counterpart', 'gesprächspartner\\p{L}*',
  'interviewpartner\\p{L}*', 'contractors?', 'consultant', 'coder', 'examinee', 'prospect', 'interviewte[rn]?', 'probandin?', 'newcomer', 'anwärter\\p{L}*',
  'jobseeker', 'stellensuchende[rn]?', 'quereinsteiger\\p{L}*', 'sollicitant', 'intervistat[oa]', 'tech-?talent', 'applied', 'applying', 'beworben', 'person', 'persona', 'personne',
];

/** Somebody else who takes part, arranges, pays, recommends or is known. */
// biome-ignore format: a list of words, as many to a line as fit
export const OTHER_NOUNS: Words = [
  '(?:co-?|zweit|second-?)?interviewer\\p{L}*', '\\p{L}*recruit\\p{L}*', 'sourcer\\p{L}*', 'headhunter\\p{L}*', 'contact\\p{L}*', '\\p{L}*kontakt\\p{L}*',
  'ansprech\\p{L}*', 'hosts?', 'gastgeber\\p{L}*', 'organi[sz]\\p{L}*', 'coordinat\\p{L}*', 'koordinat\\p{L}*', 'coordina', 'referees?', 'references?', 'referenz\\p{L}*', 'referrer',
  'observers?', '\\p{L}*beobachter\\p{L}*', 'listeners?', '\\p{L}*zuhörer\\p{L}*', 'hospitant\\p{L}*', 'shadow\\p{L}*', 'panel(?:ists?|isten)?', 'jury', 'colleagues?', 'coworkers?', '\\p{L}*kolleg(?:e|en|in|innen)',
  'collègues?', 'colegas?', 'assistent\\p{L}*', 'assistants?', 'assistenz', 'sekretariat', 'secretary', '\\p{L}*betreuer\\p{L}*', 'sachbearbeiter\\p{L}*', 'employers?', 'arbeitgeber\\p{L}*', 'clients?',
  'hr', 'hrbp', 'personal(?:er|erin|abteilung|leitung|leiter|leiterin|referent|referentin)', 'people', 'acquisition', 'sender', 'absender\\p{L}*', 'authors?', 'creator', 'moderator\\p{L}*', 'escalation', 'vertretung', 'stellvertret\\p{L}*',
  'backup', 'substitute', 'stand-?in', 'mentor\\p{L}*', 'sponsor\\p{L}*', 'representative', 'spokes\\p{L}*', 'agents?', 'agency', 'agentur', 'vermittler\\p{L}*', 'boss', 'chef(?:in)?', 'vorgesetzte[rn]?',
  'supervisor', 'proctor', 'translator', 'interpreter', 'dolmetscher\\p{L}*', 'note-?taker', 'protokoll\\p{L}*', 'namesake', 'namensvetter', '(?:predecessor|successor|vorgänger|nachfolger)\\p{L}*', 'brother', 'sister', 'bruder',
  'schwester', 'wife', 'husband', 'ehefrau', 'ehemann', 'partnerin', 'friend', 'freund(?:in)?', 'cousin', 'cousine', 'empfehl\\p{L}*', 'referred', 'recommended', 'recommandée?', 'recomendad[oa]', 'recommendation', 'nominated', 'suggested', 'endorsed',
  'vorgeschlagen', 'empfohlen', 'forwarded', 'weitergeleitet', 'prepared', 'vorbereitet', 'kopie', 'cc', 'copy', 'support', 'helpdesk', 'hotline', 'emergency', 'notfall\\p{L}*', 'rückfragen', 'questions', 'auskunft', 'office', 'buchhaltung',
  'accounting', 'billing', 'invoic\\p{L}*', 'rechnung\\p{L}*', 'trainer\\p{L}*', 'coach', 'assessors?', 'evaluators?', 'reviewers?', 'examiners?', 'prüfer(?:in)?', 'experts?', 'owner', 'mitarbeiter\\p{L}*', 'employees?', 'staff', 'disponent\\p{L}*', 'dispatcher', 'scheduler', 'planer(?:in)?', 'sales', 'vertrieb', 'fach(?:bereich|abteilung)', 'auftraggeber\\p{L}*', 'abteilung', 'department',
];

/** In a label somebody else's as well; behind a name these may be the position that somebody applied for. */
// biome-ignore format: a list of words, as many to a line as fit
export const LEADING_NOUNS: Words = [
  '\\p{L}*manager\\p{L}*', 'lead', '\\p{L}*leiter(?:in)?', '\\p{L}*leitung', 'head', 'cto', 'ceo', 'cfo', 'coo', 'vp', 'director\\p{L}*', 'direktor\\p{L}*', 'geschäftsführ\\p{L}*', 'partner', 'founder', 'gründer(?:in)?', 'principal', 'responsable', 'encargad[oa]', 'verantwortlich\\p{L}*', 'zuständig\\p{L}*',
];

/** Short for somebody else, as whole labels. */
export const SHORT_FOR_OTHERS: Words = [
  'int',
  'intv',
  'rec',
  'hm',
  'am',
  'acc',
  'coord',
  'ap',
  'asp',
  'org',
  'po',
  'tl',
  'pm',
];

/** Before a manager these make it one who hires, pays or looks after. */
export const NOT_APPLIED_FOR: Words = [
  '(?:hiring|account|talent|people|recruit\\p{L}*|office|client|community|customer|candidate|einstellende[rn]?|delivery|hr|success|relationship|key)',
];

/** Before a noun or a name: one of another time. */
// biome-ignore format: a list of words, as many to a line as fit
export const OF_ANOTHER_TIME: Words = [
  'previous', 'former', 'last', 'earlier', 'original', 'old', 'past', 'other', 'another', 'cancelled', 'rejected', 'withdrawn', 'backup', 'vorherige[rn]?', 'vorige[rn]?', 'frühere[rn]?', 'ehemalige[rn]?', 'letzte[rn]?', 'ursprüngliche[rn]?', 'bisherige[rn]?',
  'alte[rn]?', 'andere[rn]?', 'abgelehnte[rn]?', 'abgesagte[rn]?', 'précédente?', 'anterior', 'ancien(?:ne)?', 'autre', 'otr[oa]', 'previously', 'zuletzt', 'yesterday\\p{P}?s?', 'gestrige[rn]?', 'no', 'not', 'nicht', 'kein\\p{L}*', 'ersatz\\p{L}*',
];

/** What is somebody's: "application of", "CV von", "profile:" and the words for names. */
// biome-ignore format: a list of words, as many to a line as fit
export const BELONGINGS: Words = [
  'applications?', '\\p{L}*bewerbung(?:en)?', 'candidatures?', 'candidatura', 'cv', 'cvs', 'resume', 'résumé', 'lebenslauf', 'currículum', 'profiles?', '\\p{L}*profil', 'perfil', 'portfolio', 'unterlagen', 'dossier', 'slot', 'termin', 'turn',
  'names?', 'namen?', 'vollname', 'nom', 'nombre', 'fullname', 'nachname', 'vorname',
];

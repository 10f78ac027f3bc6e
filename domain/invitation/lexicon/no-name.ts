import type { Words } from '../words';

/** Words that begin with a capital in titles and sentences, but are no part of a name; of all languages. */
// biome-ignore format: a list of words, as many to a line as fit
export const NO_NAME_WORDS: Words = [
  'expert[- ]?(?:lead|view)\\p{L}*', 'ev', 'el', 'interview\\p{L}*', 'technical', 'tech', 'technische[rsn]?',
  'community', 'freelance\\p{L}*', 'freiberufler\\p{L}*', 'session', 'call', 'slot', 'meeting', 'meet', 'zoom',
  'teams', 'google', 'microsoft', 'update[d]?', 'new', 'neu', 'neue[rsn]?', 'hi', 'hello', 'hallo', 'dear',
  'liebe[rs]?', 'moin', 'hey', 'client', 'kunde\\p{L}*', 'remote', 'online', 'video', 'onsite', 'final', 'first',
  'second', 'erste[rsn]?', 'zweite[rsn]?', 'round', 'runde', 'stage', 'part', 'teil', 'monday', 'tuesday',
  'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'montag', 'dienstag', 'mittwoch', 'donnerstag',
  'freitag', 'samstag', 'sonntag', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december', 'januar', 'februar', 'märz', 'mai', 'juni', 'juli', 'oktober',
  'dezember', 'fwd', 'wg', 're', 'aw', 'fw', 'gmbh', 'ag', 'se', 'ltd', 'inc', 'kg', 'llc', 'bv', 'sa', 'company',
  'firma', 'the', 'a', 'an', 'and', 'und', 'with', 'mit', 'for', 'für', 'at', 'bei', 'our', 'your', 'unser\\p{L}*',
  'this', 'that', 'please', 'bitte', 'you', 'du', 'sie', 'he', 'she', 'they', 'er', 'we', 'wir', 'i', 'ich', 'her',
  'his', 'their', 'verschoben', 'verlegt', 'moved', 'rescheduled', 'reschedule', 'postponed', 'confirmed',
  'reminder', 'erinnerung', 'invitation', 'einladung', 'termin', 'gespräch', 'fachgespräch', 'panel', 'check',
  'screening', 'vetting', 'assessment', 'language', 'sprache', 'english', 'german', 'deutsch', 'englisch', 'french',
  'yes', 'no', 'ja', 'nein', 'tba', 'tbd', 'tbc', 'nn', 'today', 'tomorrow', 'heute', 'morgen', 'ops', 'operations',
  'team', 'talent', 'permanent', 'full[- ]?time', 'wants', 'everything', 'all', 'coding', 'live', 'cet', 'mez',
  'utc', 'gmt', 'not', 'none', 'keine?', 'see', 'siehe', 'entretien', 'entrevista', 'wichtig', 'important',
  'urgent', 'hr', 'it', 'bank', 'university', 'universität', 'id', 'ref', 'req', 'request', 'anfrage', 'main',
  'key', 'skills?', 'type', 'kind', 'field', 'value', 'name', 'cancel\\p{L}*', 'absage', 'abgesagt', 'if', 'wenn',
  'falls', 'also', 'auch', 'product', 'project', 'procedure', 'there', 'here', 'hier', 'dies\\p{L}*', 'sein', 'ihr',
  'ihre', 'der', 'die', 'das', 'den', 'dem', 'in', 'on', 'am', 'im', 'um', 'an', 'per', 'via', 'from', 'von', 'is',
  'ist', 'are', 'sind', 'wir', 'as', 'als', 'to', 'zu', 'thanks', 'danke', 'cheers', 'questions?', 'fragen?',
  'notice', 'what', 'was', 'who', 'wer', 'when', 'wann', 'where', 'wo', 'good', 'guten', 'great', 'have', 'just',
  'one', 'two', 'eine?', 'ein', 'candidate', 'someone', 'jemand', 'details', 'info', 'infos', 'next',
  'nächste[rsn]?', 'another', 'internal', 'intern', 'external',
];

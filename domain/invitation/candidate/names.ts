import { lexicon } from '../lexicon';
import { COMPANY_WORDS } from '../lexicon/company';
import { NO_NAME_WORDS } from '../lexicon/no-name';
import { remembered } from '../remembered';
import { isRoleWord } from '../role-words';
import { anyWord, onlyWord } from '../words';
import { FULL_NAME, isParticle, PART } from './name-pattern';
import { roleOfWord } from './person-role';

const FULL = new RegExp(`^${FULL_NAME}`, 'u');
const CAPITALS = /^(?=.*\p{Lu}{2})[\p{Lu}\p{M}'’.-]+(?: [\p{Lu}\p{M}'’.-]+)+$/u;
/** Towns that are nobody's first name. */
const CITY =
  /^(?:Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Bremen|Hannover|Nürnberg|Wien|Zürich|Zurich|Basel|Bern|Genf|Geneva|Graz|Linz|London|Amsterdam|Rotterdam|Utrecht|Brussels|Brüssel|Madrid|Barcelona|Lisbon|Lissabon|Porto|Warsaw|Warschau|Kraków|Prague|Prag|Budapest|Bucharest|Belgrade|Athens|Istanbul|Ankara|Kyiv|Copenhagen|Stockholm|Oslo|Helsinki|Tallinn|Riga|Vilnius|Dublin|Manchester|Edinburgh|Rome|Rom|Milano|Mailand|Lyon|Toulouse|Bangalore|Mumbai|Delhi|Lagos|Nairobi|Cairo|Kairo|Dubai|Singapore|Tokyo)$/u;
/** Languages and countries as they are shortened: "Technik DE". */
const CODE = /^(?:DE|EN|FR|ES|IT|PL|NL|PT|AT|CH|US|UK|GB|EU|DACH|CET|UTC|HR|QA|IT|ML|AI|KI|UX|UI)$/u;
const FILE_END = /\.(?:pdf|docx?|odt|rtf|txt|pages)$/iu;
/** "de Oliveira Santos, Thaís", "Ó Súilleabháin, Diarmuid": several words before the comma are a surname where they begin as one. */
const LONG_REVERSED = new RegExp(
  `^((?:(?:van|von|vom|und|de|da|do|dos|del|della|di|du|le|la|el|al|bin|ben|abu|mac|ter|ten|zu|zum|zur|[VD]an|Von|De[lrn]?|Da|Dos|Di|Du|L[ea]|El|Al|Ben|Bin|Mac|St\\.|[ÓO]['’]?|N[íi]|Nic|VAN|VON|DE[LNR]?|DI|LA|LE|EL|AL|BEN|ZU[MR]?)\\s+){1,3}${PART}(?:\\s${PART})?),\\s+(${PART}(?:\\s\\p{Lu}\\.)?)(?=$|[\\s(|)–-])`,
  'u',
);
const REVERSED = new RegExp(`^(${PART}),\\s+(${PART})(?=$|[\\s(|–-])`, 'u');
const SINGLE = new RegExp(`^${PART}`, 'u');
const honorific = onlyWord(lexicon.candidate.honorific.map((w) => `${w}\\.?`));
const anonymous = anyWord(lexicon.candidate.anonymous);

/** Words that begin with a capital but are no part of a name. */
const NO_NAME = onlyWord([
  ...lexicon.interview.title,
  ...lexicon.candidate.label,
  ...lexicon.documents.cv,
  ...lexicon.documents.description,
  ...lexicon.documents.scorecard,
  ...lexicon.documents.tasks,
  ...lexicon.recording.mention,
  ...lexicon.cancelled.title,
  ...lexicon.role.label,
  ...NO_NAME_WORDS,
]);
const COMPANY = onlyWord(COMPANY_WORDS);

const EVENT_NOUN =
  /(?:interview|gespräch|call|session|check|termin|runde|round|screening|slot|talk|panel|test|unterlagen|meeting|treffen)s?$/iu;
/** German nouns of this form are no names; "Hartung" and "Jung" are. */
const LONG_NOUN =
  /^(?!(?:Hartung|Hornung|Amelung|Nürnberg|Weitung)$)\p{L}{4,}(?:ung|ungen|heit|keit|schaft|tion|tionen)$/u;

/** "Tech-Interview" and "Kandidatengespräch" are no names, "Anna-Mai" is one. */
const isNoName = remembered(
  (word: string) =>
    NO_NAME.test(word) ||
    EVENT_NOUN.test(word) ||
    (/-/.test(word) && NO_NAME.test(word.replaceAll('-', ' '))) ||
    /^(?:\p{L}+-)?expert(?:lead|view)(?:-\p{L}+)?$/iu.test(word),
);

/** Days and months may be surnames, where nothing but the end of the phrase follows: "Marieluise Donnerstag", "Nguyễn Thị Mai". */
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}+tag|mittwoch|sonnabend)$/iu;
const MONTH = /^(?:january?|march|märz|april|may|mai|june?|juni|july|juli|august)$/iu;
/** Months that are first names too: "April Lohmann", not "April 12". */
const GIVEN_TOO =
  /^(?:April|May|June|August|Mai|Juli|January|Reto|Vita|Ruby|Pascal|Julia|Ada|Crystal|Jasmine|Unity|Angular|Dart|Elm)$/u;
const SURNAME_TOO = /^(?:May|Mai|Lead|Expert|Head)$/;

const isNamePart = (word: string) => /^\p{Lu}\p{Ll}/u.test(word) && !isNoName(word) && !isRoleWord(word);

/** A name as the product shows it: no titles, no honorifics. */
function withoutTitles(words: string): string {
  let rest = words
    .trim()
    .replace(/^[^\p{L}]+/u, '')
    // A nickname within: 'Joanna "Jo" Wiśniewska', "Joanna (Jo) Wiśniewska".
    .replace(
      /^((?:\p{L}+\.\s)*\p{Lu}[\p{L}\p{M}-]+)\s+["“„”'‚‘«(]\s?\p{Lu}[\p{L}\p{M}]{0,14}["“”'’»)]\s+(?=\p{Lu}\p{Ll})/u,
      '$1 ',
    )
    // An article of Swiss and Austrian speech: "d'Annina Hürlimann".
    .replace(/^d['’](?=\p{Lu}[\p{L}-]+\s+\p{Lu})/u, '');
  for (let i = 0; i < 5; i++) {
    const first = rest.match(/^[\p{L}.-]+/u)?.[0] ?? '';
    // The Austrian "DI" is a degree, "Di" begins a surname.
    const isInitial = /^M\.?$/u.test(first) && !/^M\.? \p{Lu}\p{Ll}+ \p{Lu}/u.test(rest);
    const isTitle =
      (honorific.test(first.replace(/\.+$/, '')) && !isInitial) || /^DI(?:in)?(?= \p{Lu}\p{Ll})/u.test(rest);
    if (first === '' || first.length === rest.length || !isTitle) break;
    // "Mag. (FH)": of what kind the degree is.
    rest = rest
      .slice(first.length)
      .replace(/^[\s.ª°]+/, '')
      .replace(/^\((?:FH|FU|Univ|DH|BA)\.?\)\s+/u, '');
  }
  return rest;
}

/**
 * The words of a name, without those before and after it that are none.
 * @param ends whether the phrase ends with the name
 */
function cleaned(name: string, ends: boolean): string {
  const parts = name.replace(/['’]+$/u, '').split(/\s+/);
  const kept: string[] = [];
  for (const [i, part] of parts.entries()) {
    const plain = part.replace(FILE_END, '').replace(/[.'’]+$/u, '');
    const inside = kept.length > 0 && isParticle(plain);
    const last = ends && i === parts.length - 1;
    const surname =
      (kept.length === 1 && (SURNAME_TOO.test(plain) || (last && DAY.test(plain)))) ||
      (kept.length > 0 && last && MONTH.test(plain)) ||
      (i === 0 && GIVEN_TOO.test(plain) && ends && parts.length > 1 && parts.slice(1).every(isNamePart));
    const initial = /^\p{Lu}\.$/u.test(part);
    if (!inside && !surname && !initial && isNoName(plain)) break;
    // A name does not begin with what somebody is: "Kollege Timm Rausch".
    if (kept.length === 0 && parts.length > 1 && roleOfWord(plain) !== null) break;
    // "zum Felde" is a surname, "Ladina Caflisch zum Gespräch" the beginning of a sentence.
    if (kept.length > 1 && /^(?:zum|zur|auf|in)$/u.test(plain)) break;
    if (LONG_NOUN.test(plain) || (CODE.test(plain) && name !== name.toUpperCase())) break;
    if (kept.length > 0 && !inside && !surname && (isRoleWord(plain) || honorific.test(plain))) break;
    if (kept.length === 0 && !surname && (isRoleWord(plain) || CITY.test(plain))) break;
    kept.push(/^(?:\p{Lu}|St|Ste)\.$/u.test(part) ? part : plain);
    // A sentence ends with "Diabaté.", a file with ".pdf".
    if (FILE_END.test(part) || /\p{Ll}{2,}\.$/u.test(part)) break;
  }
  // "Elmfield Health" is a company, and "Elmfield" nobody's name.
  if (parts.slice(1).some((part) => COMPANY.test(part.replace(/\.$/, '')))) return '';
  while (kept.length > 0 && isParticle(kept[kept.length - 1] ?? '')) kept.pop();
  return kept.join(' ').replace(/[’']s$/u, '');
}

/** Nothing but the end of its phrase follows a name. */
const PHRASE_END = /^\s*(?:$|[,;:!|()[\]–—/·]|x\s|×|&)/u;

/**
 * The name that a text begins with, titles and honorifics left out.
 * @param words text that may begin with a name
 * @returns two words or more for a full name, one for a first or last name alone, null where no name stands there
 */
export function nameAtStart(words: string): string | null {
  const rest = withoutTitles(words.slice(0, 120));
  if (
    anonymous.test(rest.slice(0, 25)) &&
    /^[^,;(]{0,12}(?:anonym|n\.? ?n\.?|tb|to be|unknown|candidate|confidential|undisclosed|blind|see|not|unbekannt|folgt|wird|siehe|noch|vertraulich)/iu.test(
      rest,
    )
  )
    return null;
  const long = rest.match(LONG_REVERSED);
  if (long?.[1] && long[2] && !isNoName(long[2]) && !isRoleWord(long[2])) return `${long[2]} ${long[1]}`;
  const reversed = rest.match(REVERSED);
  if (
    reversed?.[1] &&
    reversed[2] &&
    cleaned(reversed[1], true) === reversed[1] &&
    cleaned(reversed[2], true) === reversed[2]
  ) {
    const after = rest.slice(reversed[0].length);
    if (!/^[ ]\p{Lu}/u.test(after) && !isRoleWord(reversed[2])) return `${reversed[2]} ${reversed[1]}`;
  }
  const full = rest.match(FULL)?.[0];
  const single = rest.match(SINGLE)?.[0];
  for (const found of [full, single]) {
    const name = found ? cleaned(found, PHRASE_END.test(rest.slice(found.length))) : '';
    if (name.length > 1 && (/\p{Ll}/u.test(name.slice(1)) || CAPITALS.test(name))) return name;
  }
  return null;
}

/** A name within a phrase: `start` and `end` are offsets in the phrase. */
export interface PlacedName {
  name: string;
  start: number;
  end: number;
}

/**
 * The full names within a phrase, words that are none before, between and behind them: "Technisches Gespräch Volkmar Einsiedel, 10h".
 * @param words a title's part, a line; read up to 500 characters
 */
export function fullNamesWithin(words: string): PlacedName[] {
  const found: PlacedName[] = [];
  let next = 0;
  for (const { index: start } of words.slice(0, 500).matchAll(WORD)) {
    if (start < next) continue;
    const name = nameAtStart(words.slice(start));
    if (!name || !isFullName(name)) continue;
    const at = words.indexOf(name, start);
    const end = at < 0 ? start + name.length + 2 : at + name.length;
    found.push({ name, start, end });
    next = end;
  }
  return found;
}
const WORD = /(?<=^|[\s("„“/])\p{L}/gu;

const HURRIED =
  /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|am|pm|uhr|iv|int|exp|view|perm|kand|fest|w)$/iu;

/** Whether none of the words may be part of a name, so that a name that stands among them stands alone. */
export const isNamelessRest = (words: string) =>
  words
    .split(/[^\p{L}\p{M}'’-]+/u)
    .every((word) => word.length < 2 || isNoName(word) || isRoleWord(word) || HURRIED.test(word));

/** A hurried hand writes "candidate: anna maria kowalczyk": two to four small words and nothing else. */
export function lowerCaseName(value: string): string | null {
  const words = value.match(
    /^\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,3}(?=\s*(?:$|[,(|–]))/u,
  )?.[0];
  if (!words) return null;
  const name = words.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return nameAtStart(name) === name ? name : null;
}

/** Whether a name has more than one word. */
export const isFullName = (name: string) => name.includes(' ');

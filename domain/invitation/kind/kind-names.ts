import type { Kind } from '../invitation';
import { lexicon } from '../lexicon';
import { nearlySame } from '../links/look-alike';
import { spaced } from '../words';

const words = lexicon.kind;
const NAME = /(?<![\p{L}\p{N}@./-])expert[\s_-]?(\p{L}{3,6})(?![\p{L}]|@|\.(?:com|de|io|example)\b)/giu;
const SHORT = /(?<![\p{L}\p{N}./-])(EV|EL)(?![\p{L}\p{N}]|\.\S|-(?!\p{Lu}\p{L}{3}))/gu;
/** Words about both types at once tell none: "gilt für expertlead- und expertview-Interviews". */
const BOTH = new RegExp(
  ['lead', 'view']
    .map(
      (one, i) =>
        `expert[\\s_-]?${one}[-\\p{L}]*(?:\\s*[/&,]\\s*|\\s+(?:and|or|und|oder|sowie|as well as|wie auch)\\s+)(?:(?!(?:not|no|nicht|kein\\p{L}*|never)\\s)\\p{L}+\\s+)?expert[\\s_-]?${['view', 'lead'][i]}`,
    )
    .join('|'),
  'iu',
);
const session = new RegExp(`^[\\s"”“'’)*:–—|/-]*(?:${words.session.join('|')})(?![\\p{L}])`, 'iu');
const typeAlone = /^\s*(?:$|[:|/–—()[\],·•#]|-\s|(?:nr|no)\b)/iu;
const companyBefore = new RegExp(`(?<![\\p{L}])(?:${words.companyBefore.join('|')})\\s+$`, 'iu');
const companyAfter = new RegExp(`^[\\s-]*(?:${words.companyAfter.join('|')})(?![\\p{L}])`, 'iu');
const notThis = new RegExp(
  `(?<![\\p{L}])(?:${words.notThis.map(spaced).join('|')})\\s+(?:(?:for|under|as|about|für|unter|als|um|bei|zu|zum)\\s+)?(?:(?:an?|the|ein|eine|einem|einer)\\s+)?["„“'(]?$`,
  'iu',
);
/** "The format is …": then it is the type, whatever follows. */
const TYPE_BEFORE =
  /(?:\b(?:this|that|it|session|one|call)(?: one)? is|it['’]s|\b(?:das|es|dies|hier) ist|handelt sich um|wie gehabt|diesmal|this time|(?:format|type|typ|art|produkt|product|kind|track|verfahren|programm?e?)(?:\s+(?:is|ist|lautet|heißt|will be|wird))?)\s*:?\s+(?:an?\s+|eine?n?\s+)?$/iu;
/** "Silvermere x expertlead": the company, whatever follows. */
const BESIDE = /[\p{L}\p{N}]\s+(?:x|×|@|<>|<->|↔)\s+$/iu;

function named(word: string): Kind | null {
  const low = word.toLowerCase();
  if (nearlySame(low, 'lead') && low !== 'led') return 'expertlead';
  return nearlySame(low, 'view') || low === 'viev' || low === 'vieuw' ? 'expertview' : null;
}

const NOW = /\b(?:now|jetzt|nun|instead|stattdessen|but|aber|doch)\b/i;

/** One use of a type's name, at UTF-16 offsets. `asType`: as the session's type, else perhaps as the company. */
export interface NamedKind {
  kind: Kind;
  asType: boolean;
  start: number;
  end: number;
}

/**
 * Uses of the two names in a text, misspelt ones too, without those that are denied ("not an expertview").
 * @returns in no order; empty where neither is named
 */
export function namedKinds(text: string): NamedKind[] {
  const found: NamedKind[] = [];
  for (const match of text.matchAll(NAME)) {
    const kind = named(match[1] ?? '');
    if (!kind) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 40);
    if (notThis.test(before) && !(kind === 'expertlead' && /(?:from|von|was|war)\s+$/i.test(before)))
      continue;
    if (kind === 'expertlead' && /(?:from|von)\s+$/i.test(before)) continue;
    if (/(?:was|war|were)\s+(?:an?\s+)?$/i.test(before) && NOW.test(after)) continue;
    if (kind === 'expertlead' && companyAfter.test(after) && !session.test(after)) continue;
    if (kind === 'expertlead' && BESIDE.test(before)) continue;
    const company = companyBefore.test(before) && !session.test(after);
    const asType =
      kind === 'expertview' ||
      (!company &&
        (session.test(after) ||
          typeAlone.test(after) ||
          TYPE_BEFORE.test(before) ||
          /[("„“|/:!–-]\s*$/.test(before) ||
          before.trim() === ''));
    found.push({ kind, asType, start: match.index, end });
  }
  for (const match of text.matchAll(SHORT)) {
    if (notThis.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    found.push({
      kind: match[1] === 'EV' ? 'expertview' : 'expertlead',
      asType: true,
      start: match.index,
      end: match.index + 2,
    });
  }
  return found;
}

/** Whether words are about both types at once, which tells none: "gilt für expertlead- und expertview-Interviews". */
export const namesBothAlike = (text: string) => BOTH.test(text);

/** Whether the words directly before a sign deny it: "not for", "kein", "statt". */
export const deniedBy = (before: string) => notThis.test(before);

/** Whether the words directly before the name make it the company's: "bei", "from". */
export const namesCompany = (before: string) => companyBefore.test(before);

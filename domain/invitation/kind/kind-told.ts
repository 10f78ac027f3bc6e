import type { Kind } from '../invitation';
import { lexicon } from '../lexicon';
import { anyWord } from '../words';

const words = lexicon.kind;
const pool = anyWord(words.pool);
const freelance = anyWord(words.freelance);
const admission = anyWord(words.admission);
const employment = anyWord(words.employment);
const client = anyWord(words.client);
const applying = anyWord(words.applying);
const pondering = anyWord(words.pondering);
const untold = anyWord(words.untold);
/** "She leaves her permanent job and …", "keine Community-Aufnahme: …": up to the end of the clause it tells nothing of today. */
const denied = new RegExp(
  `${anyWord(words.former).source}(?!\\s+(?:sure|only|just|nur|sicher)\\b)(?:[^,;:.!?–—()]|(?<=\\s(?:for|as|to|für|als)):){0,90}?(?=[,;.!?–—()]|(?<!\\s(?:for|as|to|für|als)):|\\s(?:and|but|und|aber|sondern|doch|y|et|mais|pero)\\s|$)`,
  'giu',
);
const OR = /\b(?:or|oder|ou|o|vs|bzw|beziehungsweise)\b|[^\s\d:/]\s?\/\s?[^\s\d/]/i;

/** "He was in our community, but now …": what comes after counts. */
const CONTRAST =
  /^.{0,400}?\b(?:but|aber|jedoch|however|yet|doch|mais|pero)\s+(?:it['’]?s\s+|is\s+)?(?:now|jetzt|nun|diesmal|this time|today|heute|maintenant|ahora)\b/i;

/** The words without what they deny and without what no longer holds. */
const withoutDenied = (text: string) => text.replace(CONTRAST, ' ').replace(denied, ' ');

/**
 * What a statement tells of the session type without naming it: `sure`, or a hint that counts beside others.
 * `weight` in the scale of `KindSign`.
 */
export interface KindTold {
  kind: Kind;
  sure: boolean;
  weight: number;
}
const sure = (kind: Kind, weight = 3.5): KindTold => ({ kind, sure: true, weight });
const hint = (kind: Kind): KindTold => ({ kind, sure: false, weight: 1 });

/**
 * Reads from the words of a statement what the candidate is there for: to be admitted to the freelancers (L1), or to be
 * employed by a client (V1). Words of the two fields are combined, none of them counts where it is denied or past.
 * @param text one statement or title
 * @returns at most one entry a type; empty where nothing is told
 */
export function kindTold(text: string): KindTold[] {
  const said = withoutDenied(text.slice(0, 600));
  const [isPool, isFreelance, isAdmission] = [pool, freelance, admission].map((one) => one.test(said));
  const [isEmployment, isClient, isApplying] = [employment, client, applying].map((one) => one.test(said));
  const told: KindTold[] = [];
  if (isPool && (isAdmission || isFreelance)) told.push(sure('expertlead'));
  // Who is to be employed may well have been a freelancer so far.
  else if (isFreelance && isAdmission && !isEmployment) told.push(sure('expertlead', 2.8));
  else if (isPool || isFreelance) told.push(hint('expertlead'));
  // Freelancers work for clients too: beside them a client alone tells nothing.
  if (isEmployment) told.push(sure('expertview'));
  else if (isClient && !isPool && !isFreelance)
    told.push(isApplying ? sure('expertview') : hint('expertview'));
  return told;
}

/**
 * Whether a statement leaves the type open: says that it is not told, or ponders on one type or the other.
 * @param bothNamed whether it uses both types' names
 */
export function leavesKindOpen(text: string, bothNamed: boolean): boolean {
  const part = text.slice(0, 600);
  if (untold.test(part)) return true;
  if (!OR.test(part) || !(pondering.test(part) || part.includes('?'))) return false;
  const leadSide = pool.test(part) || freelance.test(part);
  const viewSide = client.test(part) || employment.test(part);
  return bothNamed || (leadSide && viewSide);
}

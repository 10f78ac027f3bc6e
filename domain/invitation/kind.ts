import { evidenceInText, quoteOf } from './evidence';
import type { Confidence, Evidence, Finding, Kind } from './invitation';
import { kindTold, leavesKindOpen } from './kind-told';
import { lexicon } from './lexicon';
import { nearlySame } from './look-alike';
import { isFullName, nameAtStart } from './names';
import type { Reading } from './reading';
import { mentionsRecording } from './recording-words';
import type { Statement } from './statements';
import { isLeftEmpty, tickedOption } from './tick-boxes';
import { anyWord, onlyWord, spaced } from './words';

const words = lexicon.kind;
const NAME = /(?<![\p{L}\p{N}@./-])expert[\s_-]?(\p{L}{3,6})(?![\p{L}]|@|\.(?:com|de|io|example)\b)/giu;
const SHORT = /(?<![\p{L}\p{N}./-])(EV|EL)(?![\p{L}\p{N}.]|-(?!\p{Lu}\p{L}{3}))/gu;
/** The same in a hurry: "el interview …". */
const SMALL = /^\W*(ev|el)(?=\s+(?:interview|session|tech|call|mit|with|w\/)|\s*[:|–-]\s)/iu;
/** A request number of the title: `[EV-2201]`. */
const NUMBERED = /(?<![\p{L}\p{N}])(EV|EL)(?=[-_]?\d)/u;
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
const isLabel = onlyWord(words.label);
const session = new RegExp(`^[\\s"”“'’)*:–—|/-]*(?:${words.session.join('|')})(?![\\p{L}])`, 'iu');
const typeAlone = /^\s*(?:$|[:|/–—()[\],·•#]|-\s|(?:nr|no)\b)/iu;
const companyBefore = new RegExp(`(?<![\\p{L}])(?:${words.companyBefore.join('|')})\\s+$`, 'iu');
const companyAfter = new RegExp(`^[\\s-]*(?:${words.companyAfter.join('|')})(?![\\p{L}])`, 'iu');
const notThis = new RegExp(
  `(?<![\\p{L}])(?:${words.notThis.map(spaced).join('|')})\\s+(?:(?:for|under|as|about|für|unter|als|um|bei|zu|zum)\\s+)?(?:(?:an?|the|ein|eine|einem|einer)\\s+)?["„“'(]?$`,
  'iu',
);
/** "Silvermere x expertlead": the company, whatever follows. */
const TYPE_BEFORE =
  /(?:\b(?:this|that|it|session|one|call)(?: one)? is|it['’]s|\b(?:das|es|dies|hier) ist|handelt sich um|wie gehabt|diesmal|this time|(?:format|type|typ|art|produkt|product|kind|track|verfahren|programm?e?)(?:\s+(?:is|ist|lautet|heißt|will be|wird))?)\s*:?\s+(?:an?\s+|eine?n?\s+)?$/iu;
const BESIDE = /[\p{L}\p{N}]\s+(?:x|×|@|<>|<->|↔)\s+$/iu;
const undecided = anyWord(words.undecided);
const leadSign = anyWord(words.expertlead);
const viewSign = anyWord(words.expertview);
const viewWeak = anyWord(words.expertviewWeak);
const changed =
  /\b(?:correction|actually|update|changed|korrektur|doch|in fact|now|jetzt|nun|geändert|attention|achtung)\b/iu;

/** Speaks of another session, not of this one. */
const OTHER_SESSION =
  /\b(?:(?:last|previous|next|other|letzte[nrsm]?|vorige[nrsm]?|nächste[nrsm]?|andere[nrsm]?) (?:(?:week|month|time)(?:['’]s)? )?(?:session|interview|candidate|one|kandidat\p{L}*|gespräch|termin)|last (?:week|time) (?:it|this|we|you)|letzte[ns]? (?:woche|mal) (?:war|hatte)|unlike|anders als|compared to|im vergleich)\b/iu;

/** What speaks for a type. `by`: where it stands. A sign of a newer mail (`age` 0) counts more. */
export interface KindSign {
  kind: Kind;
  by: 'property' | 'label' | 'title' | 'text' | 'sender';
  weight: number;
  age: number;
  evidence: Evidence;
}

function named(word: string): Kind | null {
  const low = word.toLowerCase();
  if (nearlySame(low, 'lead') && low !== 'led') return 'expertlead';
  return nearlySame(low, 'view') || low === 'viev' || low === 'vieuw' ? 'expertview' : null;
}

/** Uses of the two names in a text: as the session's type, or (expertlead only) perhaps as the company. */
export function namedKinds(text: string): { kind: Kind; asType: boolean; start: number; end: number }[] {
  const found: { kind: Kind; asType: boolean; start: number; end: number }[] = [];
  for (const match of text.matchAll(NAME)) {
    const kind = named(match[1] ?? '');
    if (!kind) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 40);
    if (notThis.test(before) && !(kind === 'expertlead' && /(?:from|von|was|war)\s+$/i.test(before)))
      continue;
    if (kind === 'expertlead' && /(?:from|von)\s+$/i.test(before)) continue;
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

function fromProperties(reading: Reading): KindSign[] {
  return reading.properties.flatMap(([key, value]) => {
    const kinds = namedKinds(value.replace(/[_.]+/g, ' '));
    const own = /type|kind|product|format|category|interview|session|pipeline|art|typ/i.test(key);
    const kind = kinds[0]?.kind ?? (own && leadSign.test(value.replace(/[_-]+/g, ' ')) ? 'expertlead' : null);
    return kind && new Set(kinds.map((k) => k.kind)).size <= 1
      ? [
          {
            kind,
            by: 'property',
            weight: own ? 9 : 2,
            age: 0,
            evidence: quoteOf('properties', `${key}: ${value}`),
          },
        ]
      : [];
  });
}

function fromLabels(reading: Reading): KindSign[] {
  return reading.fields.flatMap((field) => {
    if (
      !isLabel.test(field.label) ||
      field.place === 'footer' ||
      field.place === 'signature' ||
      field.value.length > 120
    )
      return [];
    const kinds = namedKinds(field.value).map((k) => k.kind);
    const distinct = new Set(kinds);
    let kind = distinct.size === 1 ? (kinds[0] ?? null) : null;
    if (!kind && distinct.size === 0 && leadSign.test(field.value)) kind = 'expertlead';
    const told = field.value.length <= 60 && distinct.size === 0 ? kindTold(field.value) : [];
    if (!kind && told.length === 1) kind = told[0]?.kind ?? null;
    if (
      !kind &&
      distinct.size === 0 &&
      /^(?:client|kunden?)[- ]?interview|permanent|festanstellung/iu.test(field.value)
    )
      kind = 'expertview';
    const start = Math.min(field.start, field.valueStart);
    return kind
      ? [
          {
            kind,
            by: 'label',
            weight: 8,
            age: field.age,
            evidence: evidenceInText(reading, start, field.end),
          },
        ]
      : [];
  });
}

function fromTitle(reading: Reading): KindSign[] {
  const evidence = quoteOf('title', reading.title);
  const isNameNext = (at: number) => isFullName(nameAtStart(reading.title.slice(at)) ?? '');
  const signs: KindSign[] = namedKinds(reading.title).map(({ kind, asType, start, end }) => ({
    kind,
    by: 'title',
    // "… Thursday expertlead Anna Kowalczyk": what stands before a name is the type.
    weight: asType || (!companyBefore.test(reading.title.slice(0, start)) && isNameNext(end)) ? 7 : 2,
    age: 0,
    evidence,
  }));
  const short = signs.length === 0 ? reading.title.match(SMALL)?.[1]?.toLowerCase() : undefined;
  if (short)
    signs.push({
      kind: short === 'ev' ? 'expertview' : 'expertlead',
      by: 'title',
      weight: 5,
      age: 0,
      evidence,
    });
  const numbered = signs.length === 0 ? reading.title.match(NUMBERED)?.[1] : undefined;
  if (numbered)
    signs.push({
      kind: numbered === 'EV' ? 'expertview' : 'expertlead',
      by: 'title',
      weight: 3,
      age: 0,
      evidence,
    });
  for (const told of kindTold(reading.title))
    signs.push({ kind: told.kind, by: 'title', weight: told.sure ? 3 : 1, age: 0, evidence });
  if (leadSign.test(reading.title))
    signs.push({ kind: 'expertlead', by: 'title', weight: 4, age: 0, evidence });
  if (viewSign.test(reading.title))
    signs.push({ kind: 'expertview', by: 'title', weight: 3, age: 0, evidence });
  return signs;
}

const EXPERTVIEW = /expert[\s_-]?view/iu;

/** "The subject said expertview, but …" */
const OF_THE_SUBJECT =
  /(?:betreff|titel|title|subject|invite|einladung|calendar|kalender)(?:\s+[\p{L}]+){0,3}?\s+(?:stand|stood|said|says|war|was|hieß)\s[^,;.]{0,60}/giu;

/** The types that words name or tell for sure. */
const kindsWithin = (words: string): Kind[] => {
  const named = namedKinds(words).map((one) => one.kind);
  const told = kindTold(words).flatMap((one) => (one.sure || words.length < 40 ? [one.kind] : []));
  return [...new Set([...named, ...(named.length > 0 ? [] : told)])];
};

/** A statement's words, of tick boxes only what is ticked; null where it offers what was not chosen. */
function chosenWords(reading: Reading, statement: Statement): string | null {
  const options = tickedOption(statement.words);
  if (options) return options.ticked === '' ? null : options.ticked;
  const box = reading.boxes.get(statement.line);
  if (!box) return statement.words;
  if (box.ticked) return box.words;
  return isLeftEmpty(box) || (box.words.length <= 40 && kindsWithin(box.words).length > 0)
    ? null
    : statement.words;
}

function fromText(reading: Reading): KindSign[] {
  const signs: KindSign[] = [];
  for (const statement of reading.statements.slice(0, 4000)) {
    if (statement.place !== 'body' && statement.place !== 'header') continue;
    const evidence = () => evidenceInText(reading, statement.start, statement.end);
    const push = (kind: Kind, weight: number) =>
      signs.push({ kind, by: 'text', weight, age: statement.age, evidence: evidence() });
    const other = OTHER_SESSION.test(statement.words);
    if (other || BOTH.test(statement.words)) continue;
    const words = chosenWords(reading, statement);
    if (words === null) continue;
    if (words !== statement.words)
      for (const one of kindsWithin(words)) push(one, 8);
    const correction = changed.test(words) ? 4 : 0;
    const names = namedKinds(words.replace(OF_THE_SUBJECT, ''));
    // "… for expertlead and not for expertview": beside the other one, denied, it is no company.
    const contrasted = names.length === 1 && EXPERTVIEW.test(words) && names[0]?.kind === 'expertlead';
    for (const { kind, asType } of names) push(kind, asType || contrasted ? 5 + correction : 1);
    if (statement.place === 'header') continue;
    const negated = (found: RegExpMatchArray | null) =>
      found !== null &&
      found.index !== undefined &&
      notThis.test(words.slice(Math.max(0, found.index - 30), found.index));
    if (!mentionsRecording(words))
      for (const told of kindTold(words)) push(told.kind, told.sure ? 3.5 : 1);
    const lead = words.match(leadSign);
    const view = words.match(viewSign);
    if (lead && !negated(lead)) push('expertlead', 4);
    if (view && !negated(view)) push('expertview', 3);
    else if (viewWeak.test(words)) push('expertview', 1);
  }
  return signs;
}

function fromHosts(reading: Reading): KindSign[] {
  const { organizer, creator } = reading.event;
  return [organizer, creator].flatMap((host): KindSign[] => {
    const mail = (host?.email ?? '').split('@')[0] ?? '';
    const evidence = quoteOf('organizer', [host?.displayName, host?.email].filter(Boolean).join(' · '));
    const text = `${host?.displayName ?? ''} ${mail.replace(/[._-]+/g, ' ')}`;
    if (namedKinds(text).some((k) => k.kind === 'expertview'))
      return [{ kind: 'expertview', by: 'sender', weight: 3.5, age: 0, evidence }];
    if (/(?<!\p{L})(?:freelancer[- ])?(?:community|freelancers?)(?!\p{L})/iu.test(text))
      return [{ kind: 'expertlead', by: 'sender', weight: 3.5, age: 0, evidence }];
    return [];
  });
}

/** The stronger signs first: a newer mail before an older one, then by weight. */
function strongest(signs: KindSign[], kind: Kind): KindSign | undefined {
  return signs.filter((sign) => sign.kind === kind).sort((a, b) => power(b) - power(a))[0];
}
const power = (sign: KindSign) => sign.weight - sign.age * 0.75;

/** Everything in the event that speaks for a type. */
export const kindSigns = (reading: Reading): KindSign[] => [
  ...fromProperties(reading),
  ...fromLabels(reading),
  ...fromTitle(reading),
  ...fromText(reading),
  ...fromHosts(reading),
];

const bothNamed = (words: string) => new Set(namedKinds(words).map((one) => one.kind)).size > 1;

/** The words that leave the type open, unless a later statement settles it. */
function leftOpen(reading: Reading, signs: KindSign[]): Evidence | null {
  const statement = reading.statements.find(
    (s) =>
      s.place === 'body' &&
      s.age === 0 &&
      !mentionsRecording(s.words) &&
      (undecided.test(s.words) || (tickedOption(s.words) === null && leavesKindOpen(s.words, bothNamed(s.words)))),
  );
  if (!statement) {
    const { title } = reading;
    return leavesKindOpen(title, bothNamed(title)) ? quoteOf('title', title) : null;
  }
  const settled = signs.some(
    ({ by, weight, age, evidence }) =>
      by === 'text' && weight >= 5 && age === 0 && (evidence.start ?? 0) >= statement.end,
  );
  return settled ? null : evidenceInText(reading, statement.start, statement.end);
}

/**
 * The session type, or null where the invitation leaves it open (mission: "Words").
 * Decision: a labelled type or property, then the title, then what the text calls the session, then the sender, then what the text tells
 * of the candidate (wants into the community; applied for a client's position). Two equally strong contrary signs, or words that say it is open: null.
 */
export function kind(reading: Reading): Finding<Kind | null> {
  const signs = kindSigns(reading);
  const open = leftOpen(reading, signs);
  const lead = strongest(signs, 'expertlead');
  const view = strongest(signs, 'expertview');
  const best = Math.max(lead ? power(lead) : 0, view ? power(view) : 0);
  if (open && best < 7) return { value: null, confidence: 'likely', evidence: [open] };
  const weak = signs.filter((sign) => sign.kind === 'expertview' && sign.weight === 1).length;
  const viewPower = view ? power(view) + (view.weight === 1 ? Math.min(1.5, weak * 0.5) : 0) : 0;
  const leadPower = lead ? power(lead) : 0;
  const settle = (sign: KindSign, value: Kind, strength: number): Finding<Kind | null> => {
    const confidence: Confidence = strength >= 5 ? 'certain' : strength >= 3 ? 'likely' : 'guess';
    return { value, confidence, evidence: [sign.evidence] };
  };
  // `expertlead` without more is the company; it settles nothing beside signs of the other type, and little alone.
  if (lead && leadPower >= 2.5 && leadPower > viewPower + 0.4) return settle(lead, 'expertlead', leadPower);
  if (view && viewPower >= 1.9 && viewPower > leadPower - (lead && lead.weight <= 2 ? 5 : 0)) {
    if (lead && leadPower >= 3 && viewPower - leadPower < 0.6)
      return { value: null, confidence: 'guess', evidence: [view.evidence, lead.evidence] };
    return settle(view, 'expertview', viewPower);
  }
  if (lead && view) return { value: null, confidence: 'guess', evidence: [lead.evidence, view.evidence] };
  return { value: null, confidence: 'likely', evidence: [] };
}

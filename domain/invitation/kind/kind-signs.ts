import { isFullName, nameAtStart } from '../candidate/names';
import { inlineDescription } from '../documents/inline-description';
import { evidenceInText, quoteOf } from '../evidence';
import type { Evidence, Kind } from '../invitation';
import { lexicon } from '../lexicon';
import type { Reading } from '../reading';
import { mentionsRecording } from '../recording/recording-words';
import type { Statement } from '../text/statements';
import { isLeftEmpty, tickedOption } from '../text/tick-boxes';
import { anyWord, onlyWord } from '../words';
import { deniedBy, namedKinds, namesBothAlike, namesCompany } from './kind-names';
import { kindTold } from './kind-told';

const words = lexicon.kind;
/** The same in a hurry: "el interview …". */
const SMALL = /^\W*(ev|el)(?=\s+(?:interview|session|tech|call|mit|with|w\/)|\s*[:|–-]\s)/iu;
/** A request number of the title: `[EV-2201]`. */
const NUMBERED = /(?<![\p{L}\p{N}])(EV|EL)(?=[-_]?\d)/u;
const isLabel = onlyWord(words.label);
const leadSign = anyWord(words.expertlead);
const viewSign = anyWord(words.expertview);
const viewWeak = anyWord(words.expertviewWeak);
const changed =
  /\b(?:correction|actually|update|changed|korrektur|doch|in fact|now|jetzt|nun|geändert|wrong|sorry|falsch|fehler|mistake|my bad|irrtum|attention|achtung)\b/iu;

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
      field.value.length > 120 ||
      // One of several boxes below the label, not the ticked one.
      reading.boxes.get(reading.lineAt(field.valueStart) - 1)?.ticked === false
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
    weight: asType || (!namesCompany(reading.title.slice(0, start)) && isNameNext(end)) ? 7 : 2,
    age: 0,
    evidence,
  }));
  const small = reading.title.match(SMALL)?.[1];
  const short = small ?? reading.title.match(NUMBERED)?.[1];
  if (signs.length === 0 && short)
    signs.push({
      kind: short.toUpperCase() === 'EV' ? 'expertview' : 'expertlead',
      by: 'title',
      weight: small ? 5 : 3,
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
  /(?:(?:ich|i|we|wir)(?=\s+(?:wrote|schrieb|hatte|put))|betreff|titel|title|subject|invite|einladung|calendar|kalender)(?:\s+[\p{L}]+){0,3}?\s+(?:wrote|schrieb|hatte|put|stand|stood|said|says|war|was|hieß)\s[^,;.]{0,60}/giu;

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

/** "Freelancer. Wants in. You test.": in a few words the sentences tell together. */
function fromShortText(reading: Reading): KindSign[] {
  const body = reading.statements.filter((s) => s.place === 'body' && s.age === 0);
  const [first, last] = [body[0], body[body.length - 1]];
  if (!first || !last || body.length > 5 || last.end - first.start > 160) return [];
  const told = kindTold(reading.text.slice(first.start, last.end)).filter((one) => one.sure);
  const [only] = told;
  return only && told.length === 1
    ? [
        {
          kind: only.kind,
          by: 'text',
          weight: 3,
          age: 0,
          evidence: evidenceInText(reading, first.start, last.end),
        },
      ]
    : [];
}

function fromText(reading: Reading): KindSign[] {
  const signs: KindSign[] = fromShortText(reading);
  const described = inlineDescription(reading);
  for (const statement of reading.statements.slice(0, 4000)) {
    if (statement.place !== 'body' && statement.place !== 'header') continue;
    const evidence = () => evidenceInText(reading, statement.start, statement.end);
    const push = (kind: Kind, weight: number) =>
      signs.push({ kind, by: 'text', weight, age: statement.age, evidence: evidence() });
    const other = OTHER_SESSION.test(statement.words);
    if (other || namesBothAlike(statement.words)) continue;
    const words = chosenWords(reading, statement);
    if (words === null) continue;
    if (words !== statement.words) for (const one of kindsWithin(words)) push(one, 8);
    const correction = changed.test(words) ? 4 : 0;
    // In a chat the later word counts.
    const later = reading.lines[statement.line]?.chat ? Math.min(3, statement.line * 0.4) : 0;
    const names = namedKinds(words.replace(OF_THE_SUBJECT, ''));
    // "… for expertlead and not for expertview": beside the other one, denied, it is no company.
    const contrasted = names.length === 1 && EXPERTVIEW.test(words) && names[0]?.kind === 'expertlead';
    for (const { kind, asType } of names) push(kind, asType || contrasted ? 5 + correction + later : 1);
    if (statement.place === 'header') continue;
    const negated = (found: RegExpMatchArray | null) =>
      found !== null &&
      found.index !== undefined &&
      deniedBy(words.slice(Math.max(0, found.index - 30), found.index));
    const lead = words.match(leadSign);
    const view = words.match(viewSign);
    // A job's or project's description speaks of teams and customers, not of what the candidate is there for.
    if (described && statement.start >= described.start && statement.end <= described.end) {
      const position =
        view !== null || kindTold(words).some((told) => told.kind === 'expertview' && told.sure);
      if (position) push('expertview', 2);
      continue;
    }
    for (const told of kindTold(words))
      if (told.sure || !mentionsRecording(words)) push(told.kind, told.weight);
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

/** Everything in the event that speaks for a type. */
export const kindSigns = (reading: Reading): KindSign[] => [
  ...fromProperties(reading),
  ...fromLabels(reading),
  ...fromTitle(reading),
  ...fromText(reading),
  ...fromHosts(reading),
];

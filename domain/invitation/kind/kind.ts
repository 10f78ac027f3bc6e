import { evidenceInText, quoteOf } from '../evidence';
import type { Confidence, Evidence, Finding, Kind } from '../invitation';
import { lexicon } from '../lexicon';
import type { Reading } from '../reading';
import { mentionsRecording } from '../recording/recording-words';
import { tickedOption } from '../text/tick-boxes';
import { anyWord } from '../words';
import { namedKinds } from './kind-names';
import { type KindSign, kindSigns } from './kind-signs';
import { leavesKindOpen } from './kind-told';

const undecided = anyWord(lexicon.kind.undecided);

/** The stronger signs first: a newer mail before an older one, then by weight. */
function strongest(signs: KindSign[], kind: Kind): KindSign | undefined {
  return signs.filter((sign) => sign.kind === kind).sort((a, b) => power(b) - power(a))[0];
}
const power = (sign: KindSign) => sign.weight - sign.age * 0.75;

const bothNamed = (words: string) => new Set(namedKinds(words).map((one) => one.kind)).size > 1;

/** The words that leave the type open, unless a later statement settles it. */
function leftOpen(reading: Reading, signs: KindSign[]): Evidence | null {
  const statement = reading.statements.find(
    (s) =>
      s.place === 'body' &&
      s.age === 0 &&
      !mentionsRecording(s.words) &&
      (undecided.test(s.words) ||
        (tickedOption(s.words) === null && leavesKindOpen(s.words, bothNamed(s.words)))),
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

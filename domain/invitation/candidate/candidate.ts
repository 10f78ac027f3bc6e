import type { Confidence, Finding } from '../invitation';
import type { Reading } from '../reading';
import { remembered } from '../remembered';
import { isSurelyCandidateLabel } from './candidate-label';
import { candidateNames } from './candidate-names';
import { inUsualCase } from './name-case';
import { isFullName } from './names';
import type { CandidateName } from './prose-names';
import { sameName } from './same-name';

/** Whether a labelled line names somebody as the candidate. */
export const hasLabelledCandidate = (reading: Reading) =>
  reading.fields.some((field) => field.place !== 'footer' && isSurelyCandidateLabel(field.label));

/** A name of the newest note counts before any of a quoted mail: the slot may be somebody else's by now. */
const OLDER = 10;
const power = (one: CandidateName) =>
  one.weight < 0 ? one.weight : Math.max(0.5, one.weight - one.age * OLDER);

const initials = (name: string) => name.split(' ').filter((word) => /^\p{Lu}\.?$/u.test(word)).length;

/** The same name as it is told in most words, initials written out. */
function fullest(best: CandidateName, names: CandidateName[]): CandidateName {
  return names
    .filter((one) => one.by !== 'somebody else' && sameName(one.name, best.name))
    .reduce((a, b) => {
      const inOrder = a.by === 'file name' && b.by !== 'file name' && b.name.length >= a.name.length;
      const spelt = initials(b.name) < initials(a.name) && b.name.length > a.name.length;
      const longer = b.name.length > a.name.length && b.weight >= 3 && initials(b.name) <= initials(a.name);
      const goesOn = b.name.startsWith(`${a.name} `) && b.weight >= 1 && b.age === 0;
      return inOrder || spelt || longer || goesOn ? b : a;
    }, best);
}

/** For each name those of the list that may be the same person's, compared once for each spelling. */
function namesLike(names: CandidateName[]): (name: string) => ReadonlySet<string> {
  const spellings = [...new Set(names.map(({ name }) => name))];
  return remembered((name) => new Set(spellings.filter((other) => sameName(other, name))));
}

/**
 * The candidate's full name without titles, or null where none is told (an anonymous candidate, a first name alone).
 * A label counts more than title and prose, these more than guest list and file names; a part of a name is completed from any of them.
 */
export function candidate(reading: Reading): Finding<string | null> {
  const { names: all, excluded: others } = candidateNames(reading);
  const full = all.filter((one) => one.weight > 0 && isFullName(one.name)).slice(0, 400);
  const usable =
    full.length > 0
      ? full
      : all.filter((one) => !others.some((other) => sameName(one.name, other))).slice(0, 400);
  const weighed = all.slice(0, 800);
  const alike = namesLike(weighed);
  let best: { one: CandidateName; score: number } | null = null;
  for (const one of usable) {
    const same = alike(one.name);
    const support = weighed.filter((other) => other !== one && same.has(other.name));
    const sum = (of: CandidateName[]) => of.reduce((total, other) => total + power(other), 0);
    const supported = Math.min(4, 0.4 * sum(support.filter((other) => other.weight > 0)));
    const opposed = Math.max(-9, sum(support.filter((other) => other.weight < 0)));
    const score = power(one) + supported + opposed;
    if (!best || score > best.score + 1e-9) best = { one, score };
  }
  if (!best || best.score <= 0 || (!isFullName(best.one.name) && best.one.weight < 4))
    return { value: null, confidence: 'likely', evidence: [] };
  const longest = best.one.by === 'correction' ? best.one : fullest(best.one, full);
  const confidence: Confidence = best.score >= 8 ? 'certain' : best.score >= 4 ? 'likely' : 'guess';
  return {
    value: inUsualCase(longest.name),
    confidence,
    evidence: [...new Map([best.one, longest].map((one) => [one.evidence.quote, one.evidence])).values()],
  };
}

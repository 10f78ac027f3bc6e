import type { CalendarEvent } from './calendar-event';
import { candidateNames } from './candidate/candidate-names';
import type { CandidateName } from './candidate/prose-names';
import type { LinkFate } from './documents/link-fates';
import { findings } from './findings';
import type { Invitation } from './invitation';
import { INTERVIEW_AT_LEAST, type InterviewWeight, interviewWeights } from './kind/is-interview';
import { type KindSign, kindSigns } from './kind/kind-signs';
import type { People } from './people';
import { readInvitation } from './read-invitation';
import { reading } from './reading';
import type { Said } from './recording/recording-said';
import type { Field } from './text/fields';
import type { Place } from './text/sections';

/** One reading with everything it rests on, in the order in which it came about. */
export interface Explanation {
  title: string;
  location: string;
  people: People;
  /** The readable text by line (`number` from 1). */
  lines: { number: number; words: string; age: number; place: Place }[];
  fields: Field[];
  recording: Said[];
  kind: KindSign[];
  /** `names`: all that were weighed; `excluded`: people who are somebody else. */
  candidate: { names: CandidateName[]; excluded: string[] };
  links: LinkFate[];
  interview: { weights: InterviewWeight[]; sum: number; atLeast: number };
  decision: Invitation;
}

/**
 * Why an event is read as it is: the signs that the reader itself weighed.
 * @param event a parsed calendar event; any field may be missing or hold anything
 * @returns the signs of every field and the decision, as `readInvitation` returns it. Never throws.
 */
export function explain(event: CalendarEvent): Explanation {
  const from = reading(event);
  const { links, recording, before } = findings(from);
  const weights = interviewWeights(from, before);
  return {
    title: from.title,
    location: from.location,
    people: from.people,
    lines: from.lines.map(({ start, end, age, place }, i) => ({
      number: i + 1,
      words: from.text.slice(start, end),
      age,
      place,
    })),
    fields: from.fields,
    recording,
    kind: kindSigns(from),
    candidate: candidateNames(from),
    links,
    interview: {
      weights,
      sum: weights.reduce((total, weight) => total + weight.by, 0),
      atLeast: INTERVIEW_AT_LEAST,
    },
    decision: readInvitation(event),
  };
}

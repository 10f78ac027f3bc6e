import { fill } from './blocks';
import type { Facts } from './facts';
import { mail } from './people';
import { documents as deDocuments } from './phrases/de/documents';
import { frame as deFrame } from './phrases/de/frame';
import { people as dePeople } from './phrases/de/people';
import { recording as deRecording } from './phrases/de/recording';
import { sentences as deSentences } from './phrases/de/sentences';
import { type as deType } from './phrases/de/type';
import { documents as enDocuments } from './phrases/en/documents';
import { frame as enFrame } from './phrases/en/frame';
import { people as enPeople } from './phrases/en/people';
import { recording as enRecording } from './phrases/en/recording';
import { sentences as enSentences } from './phrases/en/sentences';
import { type as enType } from './phrases/en/type';
import type { Phrases } from './phrases/phrases';
import type { Draw } from './random';

export const PHRASES: Record<'en' | 'de', Phrases> = {
  en: {
    frame: enFrame,
    people: enPeople,
    type: enType,
    recording: enRecording,
    documents: enDocuments,
    sentences: enSentences,
  },
  de: {
    frame: deFrame,
    people: dePeople,
    type: deType,
    recording: deRecording,
    documents: deDocuments,
    sentences: deSentences,
  },
};

const NAMES_CANDIDATE = /\{(name|first|last)\}/;
const NAMES_CLIENT = /client|kunde|hiring|works council|betriebsrat/i;
const HINTS_AT_KIND = /community|client|kunde|bewerb|applica/i;

export type Say = (from: string[], values?: Record<string, string>) => string;

/**
 * Chooses among phrases only those that fit the facts: nothing names an anonymous candidate, nothing names a client
 * where none is concerned, nothing hints at the type where it is to be left open.
 */
export function sayer(facts: Facts, draw: Draw): Say {
  const { people } = facts;
  const fits = (phrase: string) =>
    !(facts.candidateBy === 'nothing' && NAMES_CANDIDATE.test(phrase)) &&
    !(facts.kind !== 'expertview' && NAMES_CLIENT.test(phrase) && !phrase.includes('{it}')) &&
    !(facts.kind === null && HINTS_AT_KIND.test(phrase));
  const known = { ...people, coordinatorMail: mail(people.coordinator, 'expertlead.com') };
  return (from, values = {}) => {
    const fitting = from.filter(fits);
    if (fitting.length === 0) throw new Error(`No phrase fits among "${from.join('", "')}"`);
    return fill(draw.pick(fitting), { ...known, ...values });
  };
}

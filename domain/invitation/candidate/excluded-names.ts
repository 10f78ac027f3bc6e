import { lexicon } from '../lexicon';
import { isExpertlead } from '../people';
import type { Reading } from '../reading';
import { NAMES, oneOf } from './name-pattern';
import { nameAtStart } from './names';

const GONE = new RegExp(
  `^\\s*(?:\\([^)]{0,60}\\),?\\s*)?(?:${oneOf(lexicon.candidate.gone)})(?![\\p{L}])`,
  'iu',
);

const REPLACED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(lexicon.candidate.replacedBefore)})\\s+$`, 'iu');
/** "war für Đorđe Lindholm gedacht" */
const PAST_FOR = /(?<!\p{L})(?:war|was|were|waren)(?: \p{L}+){0,2} (?:für|for)\s+$/iu;

/** Names of which a text says that they are out: "Friedrich Aumann hat seine Bewerbung zurückgezogen". */
const goneIn = (text: string) =>
  [...text.matchAll(NAMES)]
    .filter((match) => {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      const end = match.index + match[0].length;
      return GONE.test(text.slice(end, end + 160)) || REPLACED.test(before) || PAST_FOR.test(before);
    })
    .map((match) => nameAtStart(match[0]) ?? '');

/** Names of those who were to come and will not. */
export const goneNames = (reading: Reading): string[] =>
  reading.statements
    .filter((statement) => statement.place === 'body')
    .slice(0, 2000)
    .flatMap((statement) => goneIn(statement.words))
    .filter((name) => name.length > 2);

/** Names that cannot be the candidate's: the interviewer, hosts, people of expertlead, those who withdrew. */
export function excludedNames(reading: Reading): string[] {
  const { self, hosts, guests } = reading.people;
  const names = [
    ...(self ? [self] : []),
    ...hosts,
    ...guests.filter((guest) => isExpertlead(guest.email)),
  ].map((person) => person.name);
  const ownMail = self?.email.split('@')[0]?.replace(/[._-]+/g, ' ') ?? '';
  const gone = goneNames(reading);
  const all = new Set([...names, self && self.name === '' ? ownMail : '', ...gone]);
  return [...all].filter((name) => name.length > 2).slice(0, 300);
}

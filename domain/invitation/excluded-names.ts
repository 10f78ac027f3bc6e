import { lexicon } from './lexicon';
import { NAMES, oneOf } from './name-pattern';
import { nameAtStart } from './names';
import { isExpertlead } from './people';
import type { Reading } from './reading';

const GONE = new RegExp(
  `^\\s*(?:\\([^)]{0,60}\\),?\\s*)?(?:${oneOf(lexicon.candidate.gone)})(?![\\p{L}])`,
  'iu',
);

/** Names of which a text says that they are out: "Friedrich Aumann hat seine Bewerbung zurückgezogen". */
const goneIn = (text: string) =>
  [...text.matchAll(NAMES)]
    .filter((match) =>
      GONE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 160)),
    )
    .map((match) => nameAtStart(match[0]) ?? '');

/** Names that cannot be the candidate's: the interviewer, hosts, people of expertlead, those who withdrew. */
export function excludedNames(reading: Reading): string[] {
  const { self, hosts, guests } = reading.people;
  const names = [
    ...(self ? [self] : []),
    ...hosts,
    ...guests.filter((guest) => isExpertlead(guest.email)),
  ].map((person) => person.name);
  const ownMail = self?.email.split('@')[0]?.replace(/[._-]+/g, ' ') ?? '';
  const gone = reading.statements
    .filter((s) => s.place === 'body')
    .slice(0, 2000)
    .flatMap((s) => goneIn(s.words));
  return [...names, self && self.name === '' ? ownMail : '', ...gone].filter((name) => name.length > 2);
}

import type { Sort } from './addresses';
import { type Block, gap, line } from './blocks';
import type { Facts } from './facts';
import type { Draw } from './random';
import { PHRASES, type Say } from './wording';

export function signature(facts: Facts, say: Say): Block[] {
  const { frame } = PHRASES[facts.language];
  const who = say(frame.signatures).split('\n');
  const slug = facts.people.coordinator.toLowerCase().replace(' ', '-');
  return [
    line(say(frame.closings)),
    ...who.map((text) => line(text)),
    ...(facts.noise.has('linkedin')
      ? [line('LinkedIn: ', { href: `https://www.linkedin.com/in/${slug}`, words: null })]
      : []),
  ];
}

/** Names that are no candidate's; the client's people only where a client is concerned. */
export function bystanders(facts: Facts, say: Say): string[] {
  const { people } = PHRASES[facts.language];
  return [
    ...(facts.noise.has('colleague') ? [say(people.colleagues)] : []),
    ...(facts.noise.has('contact') && facts.kind === 'expertview' ? [say(people.contacts)] : []),
  ];
}

/** Footers. One that names the other type comes only where the invitation says its own in clear words. */
export function noisy(facts: Facts, say: Say, draw: Draw): Block[] {
  const { frame } = PHRASES[facts.language];
  const clear = ['title', 'label', 'sentence', 'wording'].includes(facts.kindBy);
  const other = facts.kind === 'expertlead' ? 'expertview' : 'expertlead';
  const lines = [
    ...(facts.noise.has('boilerplate') && clear ? [draw.pick(frame.boilerplate[other])] : []),
    ...(facts.noise.has('legal') ? (draw.chance(0.3) ? frame.legal : [say(frame.legal)]) : []),
  ];
  if (lines.length === 0) return [];
  return [
    gap,
    line(draw.pick(['-- ', '--', '______________', '---', '––––––––', '* * *'])),
    ...lines.map((text) => line(text)),
  ];
}

/** A ban or consent of a third person might outlast the coordinator's correction. */
const isOwnWord = (phrase: string) =>
  !/client|candidate|consent|kund|kandidat|einverst|betriebsrat|agree|abgemacht|vereinbarung|okay/i.test(
    phrase,
  );

/** An older mail below that says otherwise, but only of what the new one says itself. */
export function olderMail(facts: Facts, say: Say, url: (sort: Sort) => string): Block {
  const { frame, people, recording, documents } = PHRASES[facts.language];
  const lines: Block[] = [line(say(frame.greetings))];
  if (['label', 'after', 'prose', 'instead'].includes(facts.candidateBy))
    lines.push(line(`${say(people.candidateLabels)}: ${facts.people.other}`));
  if (facts.recording === 'allowed') lines.push(line(say(recording.forbidden.filter(isOwnWord))));
  if (facts.recording === 'forbidden') lines.push(line(say(recording.allowed.filter(isOwnWord))));
  for (const { sort, url: current } of facts.docs) {
    const labels =
      sort === 'description'
        ? documents.descriptionLabels[facts.kind ?? 'expertlead']
        : documents.labels[sort];
    if (current !== null && facts.layout !== 'attached')
      lines.push(line(`${say(labels)}: `, { href: url(sort), words: null }));
  }
  return {
    quote: [...lines, line(say(frame.closings)), line(facts.people.coordinatorFirst)],
    head: say(frame.quoteHeads).split('\n'),
  };
}

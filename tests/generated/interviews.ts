import { address } from './addresses';
import { type Block, fill, gap, line, linkLine, paragraph } from './blocks';
import {
  attachments,
  documentBlocks,
  documentRows,
  inlineDescription,
  type Row,
  rowLines,
  withdrawn,
} from './documents';
import { drawMeeting, envelope, type Meeting } from './envelope';
import { drawFacts, type Facts } from './facts';
import type { LabelledEvent, Labels } from './labels';
import { bystanders, noisy, olderMail, signature } from './noise';
import { THIRD_LANGUAGES } from './phrases/third-languages';
import type { Draw } from './random';
import { drawStyle, render } from './render';
import { PHRASES, type Say, sayer } from './wording';

const CALENDARS = {
  expertlead: [
    'expertlead community interviews',
    'expertlead Community',
    'Interviews (expertlead community)',
    'expertlead freelancer interviews',
  ],
  expertview: [
    'expertview Interviews',
    'expertview',
    'EXPERTVIEW scheduling',
    'Interviews (expertview)',
    'Team expertview',
  ],
};
const PROPERTIES = ['sessionType', 'interviewType', 'product', 'kind', 'session_type', 'type'];

function title(facts: Facts, say: Say, draw: Draw): string {
  const { type } = PHRASES[facts.language];
  const named =
    facts.candidateBy === 'title' || (!['nothing', 'guest'].includes(facts.candidateBy) && draw.chance(0.25));
  if (facts.kindBy === 'title' && facts.kind !== null)
    return say((named ? type.titlesNamedOf : type.titlesPlainOf)[facts.kind]);
  return say(named ? type.titlesNamed : type.titlesPlain);
}

/** The candidate's name as written: with a title, or as a list of names has it. */
function writtenName(facts: Facts, draw: Draw): string {
  const { name, first, last } = facts.people;
  if (draw.chance(0.06)) return `${last}, ${first}`;
  const titles = facts.language === 'en' ? ['Dr. ', 'Mr. ', 'Ms. '] : ['Dr. ', 'Herr ', 'Frau '];
  return draw.chance(0.12) ? draw.pick(titles) + name : name;
}

function rows(facts: Facts, say: Say, draw: Draw): Row[] {
  const { people, type, recording } = PHRASES[facts.labelLanguage];
  const all: Row[] = [];
  if (facts.candidateBy === 'label')
    all.push({ label: say(people.candidateLabels), value: writtenName(facts, draw) });
  if (facts.kindBy === 'label' && facts.kind !== null)
    all.push({ label: say(type.kindLabels), value: say(type.kindValues[facts.kind]) });
  if (facts.kind !== null && draw.chance(0.4))
    all.push({ label: say(type.roleLabels[facts.kind]), value: say(type.roleValues[facts.kind]) });
  if (facts.recordingBy === 'label') {
    const values = {
      allowed: recording.allowedValues,
      forbidden: recording.forbiddenValues,
      open: recording.openValues,
      decoy: null,
      nothing: null,
    }[facts.recording];
    if (values) all.push({ label: say(recording.labels), value: say(values) });
  }
  return all;
}

function recordingLines(facts: Facts, say: Say): Block[] {
  const { recording } = PHRASES[facts.language];
  const decoy = facts.recording === 'decoy' || facts.noise.has('decoy') ? [line(say(recording.decoys))] : [];
  if (facts.recording === 'decoy' || facts.recording === 'nothing' || facts.recordingBy === 'label')
    return decoy;
  const sentences = recording[facts.recording];
  const boxes = {
    allowed: recording.allowedBoxes,
    forbidden: recording.forbiddenBoxes,
    open: recording.openBoxes,
  };
  return [...decoy, line(say(facts.recordingBy === 'box' ? boxes[facts.recording] : sentences))];
}

function factBlocks(facts: Facts, say: Say, draw: Draw): Block[] {
  const { people, type } = PHRASES[facts.language];
  const sentences: string[] = [];
  if (facts.kind !== null && facts.kindBy === 'sentence') sentences.push(say(type.kindSentences[facts.kind]));
  if (facts.kind !== null && facts.kindBy === 'wording') sentences.push(say(type.kindWording[facts.kind]));
  if (facts.candidateBy === 'prose') sentences.push(say(people.candidateProse));
  if (facts.candidateBy === 'instead') sentences.push(say(people.instead));
  if (facts.candidateBy === 'after') sentences.push(say(people.candidateAfter));
  if (facts.candidateBy === 'nothing') sentences.push(say(people.anonymous));
  const inTable = facts.layout === 'table' || facts.layout === 'across';
  const common = rows(facts, say, draw);
  const cells = inTable
    ? [...common, ...documentRows(facts, say, draw, draw.chance(0.3) ? 'word' : 'address')]
    : [];
  const table: Block =
    facts.layout === 'across' && cells.length > 1
      ? { table: [cells.map(({ label }) => label), cells.map(({ value }) => value)] }
      : { table: cells.map(({ label, value }) => [label, value]) };
  const said = sentences.map((text) => line(text));
  const documents = documentBlocks(facts, say, draw);
  const recorded = recordingLines(facts, say);
  const listed = inTable
    ? cells.length > 0
      ? [table]
      : []
    : rowLines(common, facts.layout === 'above' ? 'above' : 'before', draw);
  const inOne = facts.layout === 'paragraph' && facts.recordingBy !== 'box';
  return [
    ...(inOne
      ? [...listed, paragraph([...said, ...documents, ...recorded])]
      : [...said, gap, ...listed, ...documents]),
    ...(facts.noise.has('withdrawn') ? [withdrawn(facts, say, draw, (sort) => address(sort, draw))] : []),
    gap,
    ...(inOne ? [] : recorded),
    ...(facts.inline ? inlineDescription(facts, say, draw) : []),
  ];
}

function body(facts: Facts, meeting: Meeting, say: Say, draw: Draw): Block[] {
  const { frame } = PHRASES[facts.language];
  const short = draw.chance(0.2);
  return [
    ...(facts.cancelledBy === 'note' ? [line(say(frame.cancelled)), gap] : []),
    ...(short ? [] : [line(say(frame.greetings)), gap]),
    ...(facts.noise.has('quote') ? [line(say(frame.newer))] : short ? [] : [line(say(frame.openings))]),
    ...factBlocks(facts, say, draw),
    ...(facts.noise.has('moved') && facts.cancelledBy === null ? [line(say(frame.notCancelled))] : []),
    ...bystanders(facts, say).map((text) => line(text)),
    ...(facts.noise.has('third language') ? [line(draw.pick(THIRD_LANGUAGES))] : []),
    ...(meeting.line === null
      ? []
      : [line(`${facts.language === 'en' ? 'Join: ' : 'Teilnehmen: '}${meeting.line}`)]),
    ...(facts.noise.has('links')
      ? [linkLine(say(frame.otherLinks), `https://intranet.example.com/${draw.letters(9)}`)]
      : []),
    gap,
    ...(short ? [] : signature(facts, say)),
    ...noisy(facts, say, draw),
    ...(facts.noise.has('quote') ? [gap, olderMail(facts, say, (sort) => address(sort, draw))] : []),
  ];
}

function labels(facts: Facts, meeting: Meeting): Labels {
  const urls = (sort: string) =>
    facts.docs.flatMap((doc) => (doc.sort === sort && doc.url !== null ? [doc.url] : []));
  const said =
    facts.recording === 'allowed' || facts.recording === 'forbidden' ? facts.recording : 'unstated';
  return {
    isInterview: true,
    kind: facts.kind,
    recording: facts.kind === 'expertlead' && said !== 'forbidden' ? 'unless-declined' : said,
    candidate: facts.candidateBy === 'nothing' ? null : facts.people.name,
    meetCode: meeting.code,
    cv: urls('cv'),
    description: { links: urls('description'), inline: facts.inline },
    scorecard: urls('scorecard'),
    tasks: urls('tasks'),
    cancelled: facts.cancelledBy !== null,
  };
}

const noteOf = (facts: Facts, style: { html: boolean; table: string }) =>
  [
    `${facts.language}${facts.labelLanguage === facts.language ? '' : `/${facts.labelLanguage}`}`,
    `type by ${facts.kindBy}`,
    `recording ${facts.recording} by ${facts.recordingBy}`,
    `candidate by ${facts.candidateBy}`,
    `${facts.layout}${['table', 'across'].includes(facts.layout) ? ` ${style.table}` : ''}`,
    style.html ? 'html' : 'plain',
    ...facts.noise,
  ].join('; ');

export function interview(id: string, draw: Draw): LabelledEvent {
  const facts = drawFacts(draw);
  const say = sayer(facts, draw);
  const style = drawStyle(draw);
  const meeting = drawMeeting(draw);
  const { frame } = PHRASES[facts.language];
  const summary = title(facts, say, draw);
  const isGuest = facts.candidateBy === 'guest' || (facts.candidateBy !== 'nothing' && draw.chance(0.3));
  const event = envelope(facts.people, { candidate: isGuest ? facts.people.name : null, others: [] }, draw);
  const attached = attachments(facts, say);
  const description = render(body(facts, meeting, say, draw), style);
  return {
    id,
    note: noteOf(facts, style),
    event: {
      ...event,
      ...meeting.event,
      id: id.replace('-', ''),
      summary:
        facts.cancelledBy === 'title' ? fill(draw.pick(frame.cancelledTitles), { title: summary }) : summary,
      description: facts.noise.has('zero width') ? withZeroWidth(description, facts) : description,
      ...(facts.cancelledBy === 'status' ? { status: 'cancelled' } : {}),
      ...(attached.length > 0 ? { attachments: attached } : {}),
      ...(facts.kindBy === 'organizer' && facts.kind !== null
        ? {
            organizer: {
              email: 'c_4f2a@group.calendar.google.com',
              displayName: draw.pick(CALENDARS[facts.kind]),
            },
          }
        : {}),
      ...(facts.kindBy === 'properties'
        ? {
            extendedProperties: {
              [draw.pick(['shared', 'private'])]: { [draw.pick(PROPERTIES)]: String(facts.kind) },
            },
          }
        : {}),
    },
    expect: labels(facts, meeting),
  };
}

/** Zero-width characters as copied text carries them: in names, between words, before line ends. */
const withZeroWidth = (text: string, { people }: Facts) =>
  text
    .replaceAll(people.name, people.name.replace(' ', '\u200b '))
    .replaceAll('Candidate', 'Candi\u00addate')
    .replaceAll(': ', ':\u00a0\u200b')
    .replaceAll('\n', '\ufeff\n');

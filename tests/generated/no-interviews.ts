import { address } from './addresses';
import { type Block, fill, line, linkLine } from './blocks';
import { drawMeeting, envelope } from './envelope';
import type { LabelledEvent } from './labels';
import { COLLEAGUES, drawPeople } from './people';
import { NO_INTERVIEWS_DE } from './phrases/de/no-interviews';
import { NO_INTERVIEWS_EN } from './phrases/en/no-interviews';
import type { Draw } from './random';
import { drawStyle, render } from './render';

/** An event that is no interview. `own`: the interviewer's own entry; `many`: with colleagues. */
export interface NoInterview {
  title: string;
  lines: string[];
  own?: boolean;
  many?: boolean;
}

/** Labels of everything that is no interview: only room and cancellation are kept. */
export function noInterview(id: string, draw: Draw): LabelledEvent {
  const language = draw.pick(['en', 'de'] as const);
  const all = language === 'en' ? NO_INTERVIEWS_EN : NO_INTERVIEWS_DE;
  const index = draw.int(all.length);
  const chosen = all[index] ?? { title: '', lines: [] };
  const people = drawPeople(draw);
  const meeting = drawMeeting(draw);
  const blocks = chosen.lines.map((text): Block => {
    const filled = fill(text, { ...people });
    return filled.includes('{link}') ? linkLine(filled, address('scorecard', draw)) : line(filled);
  });
  if (meeting.line !== null) blocks.push(line(meeting.line));
  const event = envelope(people, { candidate: null, others: chosen.many ? COLLEAGUES : [] }, draw);
  const mine = { email: 'me@example.com', displayName: people.me, self: true };
  return {
    id,
    note: `${language}; no interview ${index}`,
    event: {
      ...event,
      ...(chosen.own ? { organizer: mine, creator: mine, attendees: [] } : {}),
      ...meeting.event,
      id: id.replace('-', ''),
      summary: fill(chosen.title, { ...people }),
      description: render(blocks, drawStyle(draw)),
    },
    expect: {
      isInterview: false,
      kind: null,
      recording: null,
      candidate: null,
      meetCode: meeting.code,
      cv: [],
      description: { links: [], inline: false },
      scorecard: [],
      tasks: [],
      cancelled: false,
    },
  };
}

import { parseCalendarEvent } from '../../domain/invitation/calendar-event';
import { explain } from '../../domain/invitation/explain';
import type { Invitation } from '../../domain/invitation/invitation';
import { readInvitation } from '../../domain/invitation/read-invitation';
import { recordingPermission } from '../../domain/recording/permission';
import { explained } from './explained';
import { InspectError } from './inspect-error';
import { readInput } from './read-input';

interface Entry {
  id: unknown;
  event: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InspectError(
      `${where} is no valid JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

const bare = (item: unknown, where: string): Entry => {
  if (!isObject(item)) throw new InspectError(`${where} is no event.`);
  return 'event' in item ? { id: item.id, event: item.event } : { id: item.id, event: item };
};

/** An `events.list` answer, or one JSON object a line. */
function entries(text: string, file: string): Entry[] {
  const whole = text.trimStart();
  const oneObject = whole.startsWith('{') && !isWholeLine(whole);
  if (oneObject || /^\{[^\n]*"items"\s*:\s*\[/.test(whole)) {
    const answer = parse(text, file);
    if (!isObject(answer) || !Array.isArray(answer.items))
      throw new InspectError(
        `${file} holds neither one JSON object a line nor an events.list answer with "items".`,
      );
    return answer.items.map((item, i) => bare(item, `${file}, item ${i + 1},`));
  }
  return text
    .split('\n')
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [bare(parse(line, `${file}, line ${i + 1},`), `${file}, line ${i + 1},`)],
    );
}

function isWholeLine(text: string): boolean {
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  try {
    JSON.parse(first);
    return true;
  } catch {
    // A broken first line of several is a broken line; a lone brace begins an object over many lines.
    return first.trim().length > 2 && first.trim().endsWith('}');
  }
}

/** An invitation in the form of the labels. */
export function labelled(id: unknown, read: Invitation) {
  const interview = read.isInterview.value;
  const urls = (documents: { url: string }[]) => documents.map((document) => document.url);
  return {
    id,
    isInterview: interview,
    kind: read.kind.value,
    recording: interview ? recordingPermission(read.kind.value, read.recordingStated.value) : null,
    candidate: read.candidate.value,
    meetCode: read.meeting.value?.code ?? null,
    cv: urls(read.cv),
    description: { links: urls(read.description.links), inline: read.description.inline !== null },
    scorecard: urls(read.scorecard),
    tasks: urls(read.tasks),
    cancelled: read.cancelled.value,
    evidence: {
      isInterview: read.isInterview.evidence,
      kind: read.kind.evidence,
      recording: read.recordingStated.evidence,
      candidate: read.candidate.evidence,
      role: read.role.evidence,
      meeting: read.meeting.evidence,
      cv: read.cv.flatMap((document) => document.evidence),
      description: read.description.links.flatMap((document) => document.evidence),
      scorecard: read.scorecard.flatMap((document) => document.evidence),
      tasks: read.tasks.flatMap((document) => document.evidence),
      cancelled: read.cancelled.evidence,
    },
  };
}

/**
 * `invitation FILE [--explain]`: what the product reads from each event of the file, in the form of the labels, with its evidence;
 * with `--explain` as plain text, with every sign that was weighed.
 */
export function* inspectInvitations(args: string[]): Generator<unknown> {
  const explains = args.includes('--explain');
  const [file, ...rest] = args.filter((arg) => arg !== '--explain');
  if (file === undefined || rest.length > 0)
    throw new InspectError('Name one file: inspect invitation FILE [--explain].');
  for (const { id, event } of entries(readInput(file), file)) {
    const parsed = parseCalendarEvent(event);
    if (!parsed) throw new InspectError(`${file}: the event ${JSON.stringify(id ?? null)} has no id.`);
    yield explains
      ? explained(id ?? parsed.id, explain(parsed))
      : labelled(id ?? parsed.id, readInvitation(parsed));
  }
}

import type { ErrorName } from '@/domain/errors';
import type { Request } from '@/domain/messages';

/** A pasted invitation with everything that is needed to store it. */
export type PastedInvitation = Extract<Request, { type: 'ui-bg:paste' }>['invitation'];

/** What was pasted: the readable text, and the clipboard's markup if it had any. */
export interface Pasted {
  text: string;
  html: string | null;
}

/** What the form asks for, as its inputs hold it: `2026-11-24`, `14:00`, local time. */
export interface Fields {
  title: string;
  date: string;
  start: string;
  end: string;
  meeting: string;
}
export type FieldName = keyof Fields;

/** Local date and time of an instant, as inputs hold them; empty where there is none. */
export function localParts(iso: string | null): { date: string; time: string } {
  if (iso === null) return { date: '', time: '' };
  const at = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

export type Completed =
  | { ok: true; invitation: PastedInvitation }
  | { ok: false; reason: ErrorName; field: FieldName | 'text' };

/** The invitation ready to be stored, or what is missing and where. */
export function complete(pasted: Pasted, fields: Fields): Completed {
  if (pasted.text.trim() === '') return { ok: false, reason: 'pasteEmpty', field: 'text' };
  for (const field of ['date', 'start', 'end'] as const) {
    if (fields[field] === '') return { ok: false, reason: 'pasteNoTime', field };
  }
  const start = new Date(`${fields.date}T${fields.start}`);
  const end = new Date(`${fields.date}T${fields.end}`);
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) {
    return { ok: false, reason: 'pasteNoTime', field: 'date' };
  }
  if (end <= start) return { ok: false, reason: 'pasteEndBeforeStart', field: 'end' };
  const meetingUrl = meetingAddress(fields.meeting);
  if (meetingUrl === 'bad') return { ok: false, reason: 'pasteBadMeeting', field: 'meeting' };
  return {
    ok: true,
    invitation: {
      ...pasted,
      title: titleOf(pasted, fields),
      start: start.toISOString(),
      end: end.toISOString(),
      meetingUrl,
    },
  };
}

/** The title as entered, else the first words of the text. */
export function titleOf(pasted: Pasted, fields: Pick<Fields, 'title'>): string {
  const firstLine = pasted.text.split('\n').find((line) => line.trim() !== '') ?? '';
  return (fields.title.trim() || firstLine.trim()).slice(0, 200);
}

/** The link to the call; Meet's is also taken without its https, as Meet itself shows it. */
function meetingAddress(entered: string): string | null | 'bad' {
  const text = entered.trim();
  if (text === '') return null;
  const address = text.startsWith('meet.google.com/') ? `https://${text}` : text;
  if (!URL.canParse(address)) return 'bad';
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && address.length <= 2_000 ? address : 'bad';
}

import type { Evidence, Invitation } from '@/domain/invitation/invitation';

export interface Span {
  start: number;
  end: number;
}

export interface Piece extends Span {
  text: string;
  marked: boolean;
}

/** The part of a text between two offsets, cut where marks begin and end. Overlapping marks are one; marks outside are left out. */
export function markedText(text: string, part: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const end = Math.min(part.end, text.length);
  let at = Math.max(0, part.start);
  const put = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ start: at, end: to, text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.end <= at || mark.start >= end) continue;
    put(Math.max(at, mark.start), false);
    put(Math.min(end, mark.end), true);
  }
  put(end, false);
  return pieces;
}

/** Where in the invitation's text the findings rest that matter in a call: type, recording, candidate. */
export function understoodSpans({ kind, recordingStated, candidate }: Invitation): Span[] {
  return spansOf([kind, recordingStated, candidate].flatMap(({ evidence }) => evidence));
}

/** Where in the invitation's text words stand that a finding rests on. */
export function spansOf(evidence: readonly Evidence[]): Span[] {
  return evidence.flatMap(({ source, start, end }) =>
    source === 'text' && start !== null && end !== null ? [{ start, end }] : [],
  );
}

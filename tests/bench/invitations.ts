import { Parser } from 'htmlparser2';
import { parseCalendarEvent } from '../../domain/invitation/calendar-event';
import { readInvitation } from '../../domain/invitation/read-invitation';
import { readLabelled } from '../google/labelled';
import { growthADoubling } from './growth';

const ROUNDS = 9;

/** Invitations read a second, against the bare HTML tokenizer on the same descriptions; and how time grows with length. */
export function benchInvitations(): void {
  const events = readLabelled().flatMap(({ event }) => parseCalendarEvent(event) ?? []);
  const tokenize = (html: string) => {
    const parser = new Parser({});
    parser.write(html);
    parser.end();
  };
  const baseline = median(() => {
    for (const event of events) tokenize(event.description ?? '');
  });
  const reading = median(() => {
    for (const event of events) readInvitation(event);
  });
  console.log(`${events.length} labelled invitations, median of ${ROUNDS} rounds`);
  console.log(`bare tokenizer   ${perSecond(events.length, baseline)} invitations/s`);
  console.log(
    `reader           ${perSecond(events.length, reading)} invitations/s, ${(reading / baseline).toFixed(1)} × the tokenizer's time`,
  );

  const paragraph = `<p>${events[0]?.description ?? ''}</p>\n`;
  const times: number[] = [];
  for (const kB of [16, 64, 256, 1024]) {
    const description = paragraph.repeat(Math.ceil((kB * 1024) / paragraph.length));
    const event = { ...events[0], id: 'long', description };
    const tokenizer = median(() => tokenize(description));
    const whole = median(() => readInvitation(event));
    times.push(whole);
    const growth = times.length < 2 ? '' : `, × ${growthADoubling(times).toFixed(2)} a doubling`;
    console.log(
      `${String(kB).padStart(5)} kB description  ${whole.toFixed(1).padStart(7)} ms, ${(whole / tokenizer).toFixed(1)} × the tokenizer's time${growth}`,
    );
  }
}

function perSecond(count: number, ms: number): string {
  return Math.round((count * 1000) / ms)
    .toLocaleString('en')
    .padStart(7);
}

function median(work: () => void): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

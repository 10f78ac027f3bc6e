import { readInvitation } from '../../domain/invitation/read-invitation';
import { SHAPES } from './shapes';

const KILOBYTES = [64, 256, 1024];

/** Growing faster than this a doubling, a reader would be on its way to quadratic time (4); linear is 2, the rest is noise. */
const SUSPICIOUS = 2.8;

/** How the reader's time grows with the length of hostile descriptions. */
export function benchGrowth(): void {
  const width = Math.max(...Object.keys(SHAPES).map((name) => name.length));
  console.log(
    `${''.padEnd(width)}${KILOBYTES.map((kB) => `${kB} kB`.padStart(11)).join('')}   growth a doubling`,
  );
  for (const [name, shape] of Object.entries(SHAPES)) {
    readingTime(shape(1024));
    const times = KILOBYTES.map((kB) => readingTime(shape(kB * 1024)));
    const growth = growthADoubling(times);
    console.log(
      `${name.padEnd(width)}${times.map((ms) => `${ms.toFixed(0)} ms`.padStart(11)).join('')}   ${growth.toFixed(2)}${growth > SUSPICIOUS ? '  !' : ''}`,
    );
  }
}

/** Of times at lengths that quadruple from one to the next: the growth of the last step, halved. */
export function growthADoubling(times: number[]): number {
  return Math.sqrt((times.at(-1) ?? 0) / (times.at(-2) ?? 1));
}

/** Milliseconds of the processor: whatever else the machine does, growth stays comparable. */
function readingTime(description: string): number {
  const event = { id: 'long', summary: 'expertview interview Anna Kowalczyk', description };
  const start = process.cpuUsage();
  readInvitation(event, { isInterview: true });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

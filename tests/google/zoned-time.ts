function offsetMinutes(at: Date, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `2026-11-09T10:00:00+01:00`: the instant as a clock in that zone shows it. */
export function rfc3339(at: Date, timeZone: string): string {
  const offset = offsetMinutes(at, timeZone);
  return new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19) + offsetText(offset);
}

/** The day on which the instant falls in that zone, `2026-11-09`. */
export const dateIn = (at: Date, timeZone: string) => rfc3339(at, timeZone).slice(0, 10);

/** The instant (ms) at which a day begins in a zone. */
export function startOfDay(date: string, timeZone: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`);
  return utc - offsetMinutes(new Date(utc), timeZone) * 60_000;
}

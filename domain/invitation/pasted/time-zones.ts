/** Abbreviations that invitations use, by a zone in which people say them; summer time follows the zone, as people mean it. */
const ABBREVIATIONS: Record<string, string> = {
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  met: 'Europe/Berlin',
  gmt: 'UTC',
  utc: 'UTC',
  z: 'UTC',
  bst: 'Europe/London',
  wet: 'Europe/Lisbon',
  west: 'Europe/Lisbon',
  oez: 'Europe/Athens',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  msk: 'Europe/Moscow',
  trt: 'Europe/Istanbul',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  ist: 'Asia/Kolkata',
};

const OFFSET = /(?:gmt|utc)\s*([+−-])(\d{1,2})(?::?(\d{2}))?/iu;
const IANA =
  /\b(?:Europe|America|Asia|Africa|Australia|Atlantic|Pacific|Indian)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/;
const NAMED = new RegExp(
  `(?<![\\p{L}])(${Object.keys(ABBREVIATIONS)
    .filter((name) => name !== 'z' && name !== 'et' && name !== 'pt' && name !== 'met')
    .join('|')})(?![\\p{L}])`,
  'iu',
);

/** A fixed offset in minutes, or a zone's IANA name. */
export type Zone = number | string;

/** The zone that a line names beside its time, or null where it names none. */
export function zoneNamed(words: string): Zone | null {
  const offset = words.match(OFFSET);
  if (offset) return (offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const iana = words.match(IANA)?.[0];
  if (iana && isZone(iana)) return iana;
  if (/(?:central european|mitteleuropäische)/iu.test(words)) return 'Europe/Berlin';
  const named = words.match(NAMED)?.[1]?.toLowerCase();
  return named ? (ABBREVIATIONS[named] ?? null) : null;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** What clock and calendar show at a moment in a zone; an unknown zone is read as UTC. */
export function wallAt(time: number, zone: Zone): Wall {
  const timeZone = typeof zone === 'string' && isZone(zone) ? zone : 'UTC';
  const shifted = typeof zone === 'number' ? time + zone * 60_000 : time;
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(shifted);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

const asUtc = (wall: Wall) => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);

/**
 * The moment at which a clock in the zone shows the given time, in milliseconds since 1970.
 * In an hour that summer time skips or repeats it is one of the two moments beside it.
 */
export function momentOf(wall: Wall, zone: Zone): number {
  const wanted = asUtc(wall);
  let time = wanted;
  for (let i = 0; i < 3; i++) time += wanted - asUtc(wallAt(time, zone));
  return time;
}

import type { People } from '../people';

const SLUG = /(?:linkedin|xing)\.com\/(?:in|profile)\/([^/?#]+)/i;

/** Whether all longer words of a name stand in the address of a profile. */
function bears(slug: string, name: string): boolean {
  const parts = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter((part) => part.length > 2);
  return parts.length > 0 && parts.every((part) => slug.includes(part));
}

/** Whether a profile page is that of somebody who is not the candidate: of the coordinator, of the interviewer. */
export function isForeignProfile(people: People, url: string, candidate: string | null): boolean {
  const slug = url.match(SLUG)?.[1]?.toLowerCase();
  if (!slug || (candidate && bears(slug, candidate))) return false;
  return [...people.hosts, ...(people.self ? [people.self] : [])].some((person) =>
    bears(slug, person.name || (person.email.split('@')[0] ?? '')),
  );
}

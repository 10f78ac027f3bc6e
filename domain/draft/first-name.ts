/** Words of a mailbox that many read, or of a calendar: whoever bears one is no person. */
const NO_PERSON =
  /^(team|interviews?|community|talents?|recruiting|recruitment|recruiter|hr|people|operations|ops|calendar|kalender|support|info|office|jobs?|careers?|coordination|scheduling|booking|termine?|personal|service|expert[- ]?(lead|view))$/i;

/**
 * The first name to greet somebody with.
 * @param name as the calendar shows it (`Nora Falk`, `Falk, Nora`, `Dr. Nora Falk | expertlead`), may be empty
 * @param email lower case
 * @returns null where it is not sure to be a person's: only a name that its own mail address repeats
 *   (`nora@`, `nora.falk@`, `n.falk@`, `nfalk@`) is taken. No greeting by name is better than a wrong one.
 */
export function firstName(name: string, email: string): string | null {
  const plain = (name.split(/\s[|/–—-]\s|[|(@]/)[0] ?? '').trim();
  const [last = '', first] = plain.split(/,\s*/);
  const ordered = first === undefined ? plain : `${first} ${last}`;
  const words = ordered
    .split(/\s+/)
    .filter((word) => !/^(dr|prof|mr|mrs|ms|herr|frau|dipl|ing)\.?$/i.test(word));
  const [given] = words;
  const family = words.at(-1);
  if (given === undefined || family === undefined || words.length < 2 || words.length > 4) return null;
  if (words.some((word) => NO_PERSON.test(word)) || !/^\p{Lu}\p{L}/u.test(given)) return null;
  return spellings(given, family).some((one) => one === mailbox(email)) ? given : null;
}

function spellings(given: string, family: string): string[] {
  return foldings(given).flatMap((first) =>
    foldings(family).flatMap((last) => [
      first,
      `${first}${last}`,
      `${last}${first}`,
      `${first[0]}${last}`,
      `${first}${last[0]}`,
    ]),
  );
}

/** Small letters alone; `ü` as `u` and as `ue`: mail addresses have either. */
function foldings(word: string): string[] {
  const small = word.toLowerCase();
  const german = small.replace(/[äöü]/g, (letter) => `${letter}e`);
  return [small, german].map((one) =>
    one
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, ''),
  );
}

const mailbox = (email: string) => (email.split('@')[0] ?? '').replace(/[\d._+-]/g, '');

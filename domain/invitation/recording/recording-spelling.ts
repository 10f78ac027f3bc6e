/** The words whose slips matter, as they are written right. */
const RIGHT = [
  'aufzeichnung',
  'aufzeichnungen',
  'aufzeichnen',
  'aufgezeichnet',
  'aufzuzeichnen',
  'aufnahme',
  'aufnahmen',
  'aufnehmen',
  'aufgenommen',
  'mitschnitt',
  'mitschneiden',
  'mitgeschnitten',
  'recording',
  'recordings',
  'recorded',
  'record',
  'allowed',
  'permitted',
  'forbidden',
  'gestattet',
  'untersagt',
  'verboten',
];
/** What a slip of these would be, and is a word of its own. */
const OWN_WORDS = new Set([
  'recoding',
  'recodings',
  'recoded',
  'aufnehme',
  'recode',
  'reord',
  'recor',
  'ecord',
]);
const DIALECT: [string, string][] = [
  ['alow', 'allow'],
  ['alows', 'allows'],
  ['dosnt', "doesn't"],
  ['dosent', "doesn't"],
  ['doenst', "doesn't"],

  ['erlabt', 'erlaubt'],
  ['nciht', 'nicht'],
  ['nihct', 'nicht'],
  ['nich', 'nicht'],
  ['niht', 'nicht'],
  ['kiene', 'keine'],
  ['kene', 'keine'],

  ['ufzeichnig', 'aufzeichnung'],
  ['ufzeichnung', 'aufzeichnung'],
  ['ufzeichne', 'aufzeichnen'],
  ['ufznäh', 'aufzeichnen'],
  ['ufnahm', 'aufnahme'],
  ['ufnäh', 'aufnehmen'],
  ['ufnä', 'aufnehmen'],
  ['ufgno', 'aufgenommen'],
  ['ufgnoh', 'aufgenommen'],
  ['ufzeichnet', 'aufgezeichnet'],
  ['mitschnide', 'mitschneiden'],
  ['aufzeichna', 'aufzeichnen'],
  ['mitschneidn', 'mitschneiden'],
  ['aufzeichnug', 'aufzeichnung'],
  ['aufnemen', 'aufnehmen'],
  ['aufnhemen', 'aufnehmen'],
];

/**
 * One letter left out, written twice or swapped with its neighbour. Never one for another: "Ausnahme" is no "Aufnahme",
 * "Auszeichnung" no "Aufzeichnung".
 */
function slips(word: string): string[] {
  const all: string[] = [];
  for (let i = 0; i < word.length; i++) {
    all.push(word.slice(0, i) + word.slice(i + 1));
    all.push(word.slice(0, i + 1) + word.slice(i));
    if (i > 0 && word.length > 6)
      all.push(word.slice(0, i - 1) + (word[i] ?? '') + (word[i - 1] ?? '') + word.slice(i + 1));
  }
  if (word === 'record') return ['recrod', 'reocrd', 'rceord', 'recordd', 'reccord'];
  return all;
}

const MEANT = new Map<string, string>();
for (const word of RIGHT) for (const slip of slips(word)) MEANT.set(slip, word);
for (const [said, meant] of DIALECT) MEANT.set(said, meant);
for (const word of [...RIGHT, ...OWN_WORDS]) MEANT.delete(word);

/** A dictated text with its marks as words: "geht in ordnung komma hat der kunde gesagt punkt". */
const DICTATED = /\s(?:komma|doppelpunkt|comma|full stop)(?:\s|$)/u;
const SPOKEN_MARKS =
  /\s+(?:komma|punkt|doppelpunkt|comma|period|full stop|colon|neue zeile|new line)(?=\s|$)/gu;
const APART =
  /(?<!\p{L})(auf) (zeichnen|zeichnung|gezeichnet|zuzeichnen|nehmen|genommen|zunehmen|nahme)(?!\p{L})|(?<!\p{L})(mit) (schneiden|geschnitten|schnitt|zuschneiden)(?!\p{L})|(?<!\p{L})(auf|mit) zu (zeichnen|nehmen|schneiden)(?!\p{L})/gu;

/** German compounds written apart, in small letters only: "auf Zeichnungen" means drawings. */
const joinedAgain = (text: string) =>
  text.replace(APART, (_, a, b, c, d, e, f) => (e ? `${e}zu${f}` : `${a ?? c}${b ?? d}`));

/** The text with slips of the pen and dialect in the words of recording mended: "Aufzeichung" → "aufzeichnung". */
export const respelled = (text: string) =>
  joinedAgain(DICTATED.test(text) ? text.replace(SPOKEN_MARKS, ',') : text).replace(
    /[\p{L}]{4,16}/gu,
    (word) => MEANT.get(word.toLowerCase()) ?? word,
  );

import { isKnownLabel } from './known-labels';

const TIME = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?|\\s?Uhr)?';
const WHO = "[*_@<]{0,2}\\p{L}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}[*_>]{0,2}";
const BRACKETED = new RegExp(
  `^\\[(?:\\p{L}[^\\]]{0,40}?\\s${TIME}\\]|(?:\\d[^\\]]{0,20}?[\\s,])?${TIME}[^\\]]{0,30}\\](?:\\s*(?<who>${WHO})\\s*:)?)\\s+(?=\\S)`,
  'u',
);
const NAMED = new RegExp(
  `^(?:(?<a>${WHO}),?\\s*(?:\\(${TIME}\\)|\\[${TIME}\\]|\\s${TIME})\\s*[:>–-]\\s+|${TIME}\\s+[–-]?\\s*(?<b>${WHO}):\\s+)(?=\\S)`,
  'u',
);
const HEADER = new RegExp(`^(?<who>${WHO})\\s*[,·|–-]?\\s*[([]?(?:[^\\d\\n]{0,20}\\s)?${TIME}[)\\]]?$`, 'u');

const length = (line: string): number => {
  const inline = line.match(BRACKETED) ?? line.match(NAMED);
  const who = inline?.groups?.who ?? inline?.groups?.a ?? inline?.groups?.b;
  if (inline && (who === undefined || !isKnownLabel(who))) return inline[0].length;
  const header = line.match(HEADER)?.groups?.who;
  return header !== undefined && !isKnownLabel(header) ? line.length : 0;
};

/**
 * How much of each line only says who wrote it and when, where a chat was pasted: "[Svenja 09:12] …", "Priya 10:41 AM".
 * @param lines the text's lines without quote signs
 * @returns characters to leave out, one number a line; all 0 unless at least two lines are of this form
 */
export function chatPrefixes(lines: string[]): number[] {
  const lengths = lines.map((line) => (line.length < 2000 && /\d[:.]\d{2}/.test(line) ? length(line) : 0));
  return lengths.filter((one) => one > 0).length >= 2 ? lengths : lines.map(() => 0);
}

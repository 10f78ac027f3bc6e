import { nameWords } from '../documents/document-words';
import { evidenceInText, quoteOf } from '../evidence';
import type { Reading } from '../reading';
import { isFullName, nameAtStart } from './names';
import type { CandidateName } from './prose-names';
import { sameName } from './same-name';

const CV =
  /(?:^|[^\p{L}])(?:cv|resume|résumé|lebenslauf|profile?|vitae|profil|currículum|hoja de vida)(?:$|[^\p{L}])/iu;
const NOISE =
  /(?<!\p{L})(?:cv|resume|résumé|lebenslauf|profile?|profil|freelancer|curriculum|currículum|vitae|final|new|neu|kopie|copy|version|v\d{1,2}|en|de|eng|ger|english|deutsch|anonym\p{L}*|updated?|aktuell|scan|pdf|docx?|odt|rtf)(?!\p{L})|\d+/giu;
const EXTENSION = /\.(?:pdf|docx?|odt|rtf|txt|pages|md|png|jpe?g)$/iu;

/** The name that a CV's file bears: "resume_ISABELLA_FONTANA.docx". Null where the file is no CV or the rest is no name alone. */
function nameOfCv(file: string): string | null {
  const plain = nameWords(file.replace(EXTENSION, '')).replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');
  if (!CV.test(plain)) return null;
  const phrase = plain
    .replace(/\([^)]*\)/g, ' ')
    .replace(NOISE, ' ')
    .replace(/[^\p{L}\p{M}'’. -]+/gu, ' ')
    .replace(/(?:^|\s)-+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const small = phrase === phrase.toLowerCase();
  const told = small ? phrase.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase()) : phrase;
  const name = nameAtStart(told);
  return name && isFullName(name) && sameName(name, told) ? name : null;
}

const FILE_IN_TEXT = /[^\n\t|:;,"<>/?=&#]{3,80}\.(?:pdf|docx?|odt|rtf|pages)(?![\p{L}\d])/giu;

const pathEnd = (url: string) => {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '');
  } catch {
    return '';
  }
};

/** Names that the file names of CVs bear, in attachments, in the text and at the end of links. */
export function namesOfFiles(reading: Reading): CandidateName[] {
  const attached = (reading.event.attachments ?? []).slice(0, 50).flatMap(({ title }): CandidateName[] => {
    const name = nameOfCv(title ?? '');
    const evidence = quoteOf('attachment', title ?? '');
    return name ? [{ name, by: 'file name', weight: 2.5, age: 0, evidence }] : [];
  });
  const linked = reading.links.slice(0, 200).flatMap(({ href, start, end }): CandidateName[] => {
    const name = nameOfCv(pathEnd(href));
    const evidence = evidenceInText(reading, start, end);
    const age = reading.placeAt(start)?.age ?? 0;
    return name ? [{ name, by: 'file name', weight: 2.5, age, evidence }] : [];
  });
  const written = reading.lines.slice(0, 400).flatMap((line): CandidateName[] => {
    const words = reading.text.slice(line.from, Math.min(line.end, line.from + 300));
    return [...words.matchAll(FILE_IN_TEXT)].flatMap((match): CandidateName[] => {
      const name = nameOfCv(match[0].trim());
      const evidence = evidenceInText(reading, line.from, line.end);
      return name ? [{ name, by: 'file name', weight: 2.5, age: line.age, evidence }] : [];
    });
  });
  return [...attached, ...linked, ...written];
}

import type { DocumentType } from '../invitation';
import { documentsNamed, isUnwanted, nameWords } from './document-words';

const CODING_HOST =
  /(?:^|\.)(?:coderpad\.io|hackerrank\.com|codesandbox\.io|codility\.com|leetcode\.com|stackblitz\.com|replit\.com|codepen\.io|jsfiddle\.net|codewars\.com|exercism\.org|coderbyte\.com|gist\.github\.com|colab\.research\.google\.com|codeinterview\.io|codeshare\.io|play\.rust-lang\.org|play\.golang\.org|go\.dev)$/;

/** What address and host alone suggest; a weak sign, used where no words tell. */
export function fromAddress(url: string, host: string): DocumentType | null {
  if (CODING_HOST.test(host)) return 'tasks';
  const parsed = new URL(url);
  if (
    host === 'docs.google.com' &&
    /^\/(?:a\/[^/]+\/)?(?:u\/\d+\/)?(?:forms|spreadsheets)\//.test(parsed.pathname)
  )
    return 'scorecard';
  if (host.endsWith('google.com')) return null;
  let path = parsed.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // Malformed percent signs: the path as it stands will do.
  }
  const phrase = nameWords(path);
  if (isUnwanted.test(phrase)) return null;
  if (/^(?:[\w-]+\.)?(?:jobs?|careers?|karriere|stellen|boards?)\./.test(host) && parsed.pathname.length > 1)
    return 'description';
  if (/(?:^|\s)(?:jobs?|careers?|karriere|stellen|vacanc(?:y|ies)|stellenangebote)(?:\s|$)/iu.test(phrase))
    return 'description';
  return (
    documentsNamed(phrase).filter(
      (n) =>
        !/^(?:profile?|form|sheet|notes|report|role|position|project|background|feedback|problem|assignment|bio|brief)$/iu.test(
          phrase.slice(n.start, n.start + n.length),
        ),
    )[0]?.type ?? null
  );
}

import { isCandidateLabel, isNamePart } from '../candidate/candidate-label';
import { lexicon } from '../lexicon';
import { anyWord, onlyWord } from '../words';

const whole = onlyWord([...lexicon.role.label, ...lexicon.kind.label]);
const recording = anyWord(lexicon.recording.mention);
const within = anyWord([
  ...lexicon.recording.mention,
  ...lexicon.documents.cv,
  ...lexicon.documents.description,
  ...lexicon.documents.scorecard,
  ...lexicon.documents.tasks,
]);

/**
 * Whether words alone on a line, or at the head of a table's column, are a label that the reader knows.
 * @param line the whole line: a form's question may be longer than a label
 */
export function isKnownLabel(words: string, line = ''): boolean {
  if (/\?\*?\s*$/u.test(line) && recording.test(line)) return true;
  if (words === '' || words.length > 50) return false;
  return (
    isCandidateLabel(words) ||
    isNamePart(words) ||
    whole.test(words) ||
    (words.split(/\s+/).length <= 5 && within.test(words)) ||
    /^(?:field|feld|value|wert|language|sprache)$/i.test(words)
  );
}

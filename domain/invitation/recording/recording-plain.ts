import { deParaphrase, enParaphrase, type RecordingParaphrase } from '../lexicon/paraphrase-recording';
import { spaced, type Words } from '../words';
import { respelled } from './recording-spelling';
import { aboutThisSession, mentionsRecording } from './recording-words';

const WORD = '[^\\s,;.!?]+';
const LETTER = '[A-Za-zÀ-ÖØ-öø-ʯ]';
const any = (words: Words) =>
  `(?<!${LETTER})(?:${words.map(spaced).join('|').replaceAll('\\p{L}', LETTER)})(?!${LETTER})`;

/** Nearly no text speaks of pictures or sound: only these are searched. */
const MAY_PARAPHRASE =
  /video|audio|footage|clip|film|tape|sound|band|bänder|ton|bild|konserve|filmchen|screen ?cast|camera roll/iu;

/** A noun of its own, that no wording allows by: a candidate too makes videos, and a camera is not a recorder. */
const NOUN = 'footage';
/** "Keep your video on": the camera and its microphone. */
const NOT_DEVICE =
  '(?!\\s+(?:(?:and|und|or|oder|&|\\+)\\s+\\S+\\s+)?(?:\\p{L}+\\s+)?(?:on|off|an|aus|muted|stumm|enabled|disabled|turned|switched|working|work|works|up)(?!\\p{L}))'.replaceAll(
    '\\p{L}',
    LETTER,
  );

interface Rule {
  find: RegExp;
  put: string;
}

/**
 * The rules of one language, the telling ones first: "put it on tape" is the verb, "a video of the call" and "keep the video" only the noun,
 * which allows nothing by itself: a candidate too makes videos.
 */
function rules(p: RecordingParaphrase): Rule[] {
  const medium = any(p.medium) + NOT_DEVICE;
  const make = any(p.make);
  const article = `${any(p.article)}\\s+(?:${WORD}\\s+)?`;
  const gap = `(?:\\s+${WORD}){0,5}?\\s+`;
  const near = `(?:\\s+${WORD}){0,4}?\\s+`;
  const all = (put: string, ...sources: string[]) =>
    sources.map((source) => ({ find: new RegExp(source, 'giu'), put }));
  return [
    ...all(`$1${p.done}`, `(${any(p.putDone)}${near}|)${any(p.putDone)}\\s+${any(p.onMedium)}`),
    ...all(`$1${p.done}`, `()${any(p.onMedium)}${near.replace('{0,4}', '{0,2}')}${any(p.putDone)}`),
    ...all(p.verb, `${any(p.onMedium)}(?:\\s+(?:zu|to))?\\s+${any(p.put)}`),
    ...all(
      `${p.verb} $1`,
      `${any(p.put)}\\s+(${any(p.session.filter((w) => !/^(?:her|him|them|ihr|ihm)$/u.test(w)))})(?:\\s+(?:all|here|today|also|please))?\\s+${any(p.onMedium)}`,
    ),
    ...all(NOUN, `${medium}(?=\\s+${any(p.of)}\\s+${any(p.session)})`),
    ...all(NOUN, `${medium}(?=${gap}${any(p.keep)})`, `(?<=${any(p.keep)}${gap})${medium}`),
    ...all(NOUN, `(?<=${article})${medium}(?=${gap}${make})`, `(?<=${make}${gap}${article})${medium}`),
  ];
}

const RULES = [...rules(enParaphrase), ...rules(deParaphrase)];

/** Contractions typed in a hurry: "dont", "cant". */
const BARE =
  /(?<![A-Za-z])(do|does|did|is|are|was|were|have|has|had|would|should|could|must|wo|ca)nt(?![A-Za-z])/giu;
const LONGEST = 2000;

/**
 * The same words said plainly, for judging only (offsets do not hold): slips of the pen mended, and what means recording without the word
 * replaced by the word: "keep a video of it" → "keep a recording of it", "auf Band festhalten" → "aufzeichnen" (V3, L2).
 * @param text one sentence, label or value; much longer ones come back as they are
 */
export function inPlainWords(text: string): string {
  if (text.length > LONGEST) return text;
  let plain = respelled(text.replace(BARE, "$1n't"));
  if (!MAY_PARAPHRASE.test(plain)) return plain;
  for (const { find, put } of RULES) plain = plain.replace(find, put);
  return plain;
}

/** Whether words speak of recording this session, whatever they say of it. */
export function speaksOfIt(words: string): boolean {
  const plain = inPlainWords(words);
  return mentionsRecording(plain) && mentionsRecording(aboutThisSession(plain));
}

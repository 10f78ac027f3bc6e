import { isFootnote } from '../documents/footnotes';
import { lexicon } from '../lexicon';
import { anyWord, onlyWord, startsWithWord } from '../words';
import { chatPrefixes } from './chat-lines';

/** Where a line stands. `header`: the lines that introduce a quoted mail. `conference`: the block that calendars add for the call. */
export type Place = 'body' | 'signature' | 'footer' | 'header' | 'conference';

/** One line of the readable text. `age` 0 is the newest note, 1 the mail quoted below it, and so on. `from`: offset after quote signs and bullets. */
export interface Line {
  start: number;
  from: number;
  end: number;
  age: number;
  place: Place;
  /** Somebody's line of a chat. */
  chat: boolean;
}

const words = lexicon.sections;
const QUOTE = /^(?:>[ \t]?)+/;
const BULLET = /^(?:[•●○▪▸►‣◦*·–—-]|\d{1,2}[.)])[ \t]+/;
const SEPARATOR = /^[\s\-–—_=~*#+:.]{3,}$/;
const DIVIDER =
  /^[-–—_*=\s]{2,}.{0,40}(?:original|forwarded|weitergeleitet|ursprünglich|message|nachricht|transféré|reenviado).{0,30}[-–—_*=\s]{2,}$/i;
const CONFERENCE = /^-::~[:~]+/;
const SIGNATURE_MARK = /^(?:--|—|__)\s*$/;
const quoteHeader = anyWord(words.quoteHeader);
const headerField = startsWithWord(words.headerField);
const closing = startsWithWord(words.closing);
const footer = anyWord(words.footer);
const postscript = startsWithWord(words.postscript);
const keyword = anyWord([
  ...lexicon.recording.mention,
  ...lexicon.documents.cv,
  ...lexicon.documents.scorecard,
  ...lexicon.documents.description,
  ...lexicon.documents.tasks,
]);
const plainName = (words: string) => words.toLowerCase().replace(/^[\s*_-]+|[\s,.!*_-]+$/g, '');
const closingAlone = onlyWord(words.closing);

/** "Danke, dass du einspringst" opens a mail as well as it ends one. */
const THANKS = /^(?:thanks|thank you|many thanks|danke|vielen dank|besten dank|merci|gracias)(?!\p{L})/iu;
const isOpeningThanks = (line: string, below: string[]) =>
  THANKS.test(line) &&
  line.split(/\s+/).length > 3 &&
  below.some((next) => /https?:/.test(next) || keyword.test(next));

/** Who wrote a quoted mail and when: nothing but a date stands behind "wrote". */
function isQuoteHeader(line: string): boolean {
  const match = line.match(quoteHeader);
  if (!match || match.index === undefined) return false;
  const rest = line.slice(match.index + match[0].length).replace(/[\s:,>]+$/, '');
  const dated = /\d/.test(line.slice(0, match.index + match[0].length));
  return (
    rest === '' ||
    (/\d/.test(rest) && !/[.!?]\s+\p{Lu}/u.test(rest)) ||
    (dated && /^(?:\s*[\p{L}\p{M}.'’|,-]+){0,6}\s*(?:[<(]\S+@\S+)?$/u.test(rest))
  );
}

const isClosing = (line: string) =>
  line.length <= 60 &&
  closing.test(line) &&
  !/[:?]|https?:/.test(line) &&
  (closingAlone.test(line.replace(/[\s,.!–-]+$/, '')) || !keyword.test(line));

/** Lines as they stand, without any judgement; empty ones included so that paragraphs can be told. */
function rawLines(text: string) {
  const lines: { start: number; from: number; end: number; quote: number; words: string; chat: boolean }[] =
    [];
  let start = 0;
  const all = text.split('\n').map((whole) => {
    const quote = whole.match(QUOTE)?.[0] ?? '';
    return { whole, quote, bullet: whole.slice(quote.length).match(BULLET)?.[0] ?? '' };
  });
  const chat = chatPrefixes(all.map(({ whole, quote, bullet }) => whole.slice(quote.length + bullet.length)));
  for (const [i, { whole, quote, bullet }] of all.entries()) {
    const lead = quote.length + bullet.length + (chat[i] ?? 0);
    const from = start + lead;
    lines.push({
      start,
      from,
      end: start + whole.length,
      quote: quote.replace(/[^>]/g, '').length,
      words: whole.slice(lead).trim(),
      chat: (chat[i] ?? 0) > 0,
    });
    start += whole.length + 1;
  }
  return lines;
}

/**
 * Divides the text: the newest note, quoted mails below it, signatures, footers, the call's block.
 * A quoted mail shows by `>`, by a divider ("Original message") or by header lines ("From: … Sent: …", "Am … schrieb …:").
 * @param text readable text
 * @param senders full names of those who may have written it: alone on a line they end a mail
 * @returns its lines in order, each with age and place
 */
export function sections(text: string, senders: string[] = []): Line[] {
  const names = senders.flatMap((name) => [plainName(name), plainName(name).split(' ')[0] ?? '']);
  const isSender = (line: string) =>
    line.length < 60 && names.includes(plainName(line)) && plainName(line) !== '';
  const raw = rawLines(text);
  const lines: Line[] = [];
  let mails = 0; // mails opened by a header outside of quote signs
  let inner = 0; // mails opened by a header inside the present run of quote signs
  let place: Place = 'body';
  let depth = 0;
  let gap = false;
  let closed = 0;
  for (const [i, line] of raw.entries()) {
    if (line.quote !== depth && line.words !== '') {
      if (line.quote === 0) inner = 0;
      depth = line.quote;
      if (place !== 'conference') place = 'body';
    }
    const text1 = line.words;
    const next = raw.slice(i + 1, i + 4);
    const following = next.find((n) => n.words !== '');
    const fields = next.filter((n) => headerField.test(n.words)).length;
    const opens =
      DIVIDER.test(text.slice(line.from, line.end).trim() || '') ||
      DIVIDER.test(text.slice(line.start, line.end).trim()) ||
      (isQuoteHeader(text1) &&
        text1.length < 200 &&
        /:\s*$/.test(`${text1}${/:\s*$/.test(text1) ? '' : (next[0]?.words.slice(-20) ?? '')}`)) ||
      (place !== 'header' &&
        headerField.test(text1) &&
        fields >= 1 &&
        /^(?:from|von|de|expéditeur)\s*:/i.test(text1));
    let here: Place = place;
    if (opens) {
      if (place !== 'header') {
        const quotedBelow = depth === 0 && following !== undefined && following.quote > 0;
        if (depth > 0) inner++;
        else if (!quotedBelow) mails++;
      }
      here = 'header';
      place = 'header';
    } else if (place === 'header' && text1 !== '') {
      if (
        !headerField.test(text1) &&
        !(i > 0 && /:\s*$/.test(text1) && isQuoteHeader(`${raw[i - 1]?.words} ${text1}`))
      ) {
        place = 'body';
        here = 'body';
      }
    }
    if (CONFERENCE.test(text.slice(line.start, line.end))) {
      here = 'conference';
      place = place === 'conference' ? 'body' : 'conference';
    } else if (here === 'body' || here === 'signature' || here === 'footer') {
      const whole = text.slice(line.start, line.end).trim();
      if (SIGNATURE_MARK.test(whole)) {
        place = 'signature';
        here = 'signature';
        closed = -1;
      } else if (
        text1 !== '' &&
        ((isClosing(text1) &&
          !isOpeningThanks(
            text1,
            raw.slice(i + 1, i + 9).map((n) => n.words),
          )) ||
          (i > 1 && isSender(text1)))
      ) {
        place = 'signature';
        here = 'signature';
        closed = 0;
      } else if (SEPARATOR.test(whole) && whole !== '') {
        const signed = place === 'signature';
        place = 'body';
        here = 'body';
        const below = raw.slice(i + 1, i + 40).map((n) => n.words);
        if (isFooter(below.slice(0, 7)) || isAppended(below, signed)) {
          place = 'footer';
          here = 'footer';
        }
      } else if (place === 'signature' && text1 !== '') {
        if (
          postscript.test(text1) ||
          isFootnote(whole) ||
          (closed >= 0 && gap && !contactLike(text1)) ||
          closed > 7
        ) {
          place = 'body';
          here = 'body';
        } else if (closed >= 0) closed++;
      }
      if ((here === 'body' || here === 'signature') && text1.length < 300 && footer.test(text1))
        here = 'footer';
      else if (here === 'footer' && isFootnote(text1)) here = 'body';
    }
    gap = text1 === '';
    lines.push({
      start: line.start,
      from: line.from,
      end: line.end,
      age:
        mails +
        inner +
        line.quote +
        (here === 'header' && line.quote === 0 && following !== undefined && following.quote > 0 && opens
          ? 1
          : 0),
      place: here,
      chat: line.chat,
    });
  }
  return lines;
}

const contactLike = (line: string) =>
  line.length < 80 &&
  (/@|https?:|www\.|\+?\d[\d ()/-]{6,}|\b(?:GmbH|AG|SE|Ltd|Inc)\b|linkedin|[|·]/i.test(line) ||
    /^[\p{Lu}][\p{L}.-]+(?: [\p{Lu}][\p{L}.-]+){0,3}$/u.test(line));

const TELLS_WHO =
  /^[^:]{0,30}(?:candidate|kandidat\p{L}*|bewerber\p{L}*|applicant|freelancer\p{L}*|name)\b[^:]{0,20}:/iu;

/** What stands below the mail's last line, and tells nothing of the session: slogans, addresses, notes on the mailbox. */
function isAppended(below: string[], signed: boolean): boolean {
  const end = below.findIndex(
    (line) => SEPARATOR.test(line) || headerField.test(line) || isQuoteHeader(line),
  );
  const block = (end < 0 ? below : below.slice(0, end)).filter((line) => line !== '');
  const tells = block.some((line) => keyword.test(line) || TELLS_WHO.test(line));
  return block.length > 0 && !tells && (signed || block.length <= 3);
}

const isFooter = (lines: string[]) => lines.some((line) => footer.test(line));

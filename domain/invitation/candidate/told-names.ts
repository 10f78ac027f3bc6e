import { evidenceInText } from '../evidence';
import type { Reading } from '../reading';
import { isFullName, lowerCaseName, nameAtStart } from './names';
import { type PersonRole, roleOfLabel } from './person-role';
import type { CandidateName } from './prose-names';
import { sameName } from './same-name';

/** "Talent > Siiri Laaksonen", "cand: xu jiayi", "Bewerber 👉 Aslan Tufan" */
const TOLD =
  /^[^\p{L}]{0,6}(\p{L}[^:=>|→⇒»?👉➡☞\t]{1,98}?)\s*(?::(?!in)|=+>?|-?>|[|→⇒»👉➡☞\t]|\s[–—-]\s|\s\.{2,}\s)(?:\s|\uFE0F|[>:])*(\S.*)$/u;

interface Told {
  label: string;
  value: string;
  start: number;
  end: number;
  age: number;
}

function toldIn(reading: Reading): Told[] {
  const fields = reading.fields
    .filter(({ place }) => place !== 'footer')
    .map(({ label, value, start, valueStart, end, age }) => ({
      label,
      value,
      start: Math.min(start, valueStart),
      end,
      age,
    }));
  const statements = reading.statements
    .slice(0, 2000)
    .flatMap(({ words, start, end, age, place }): Told[] => {
      const match = place === 'body' && words.length < 300 ? words.match(TOLD) : null;
      return match?.[1] && match[2] ? [{ label: match[1], value: match[2], start, end, age }] : [];
    });
  return [...fields, ...statements].slice(0, 2000);
}

/** Who recommended whom: "Hugo Brandt hat ihn empfohlen: …", "Nominated by our member Jakob Steiner: …" */
const RECOMMENDS =
  /^(?=.*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+).*(?:[Rr]ecomm?[ae]nd|[Rr]eferred|[Nn]ominat|[Ss]uggest|[Ee]ndors|[Ee]mpfohlen|[Vv]orgeschlagen|[Vv]ermittelt|geschickt)/u;

const WEIGHT: Record<PersonRole, number> = { candidate: 10, other: -9 };

/** Names behind a label that tells whose they are, whatever its wording: "Candidate's name as in passport", "Nominated by". */
export function toldNames(reading: Reading): CandidateName[] {
  return toldIn(reading).flatMap(({ label, value, start, end, age }): CandidateName[] => {
    const role = RECOMMENDS.test(label) ? 'candidate' : roleOfLabel(label.replace(/\s*\([^)]*\)/g, ''));
    if (role === null || /^https?:/i.test(value)) return [];
    const ordered = /(?:first|vorname|given).{1,6}(?:last|nachname|family|surname)/iu.test(label)
      ? value.replace(/^(\p{Lu}[\p{L}-]+),\s+(?=\p{Lu})/u, '$1 ')
      : value;
    const name = nameAtStart(ordered) ?? lowerCaseName(value.replace(/[.;]\s.*$|\.$/u, ''));
    if (!name || (role === 'other' && !isFullName(name))) return [];
    const evidence = evidenceInText(reading, start, end);
    return [
      {
        name,
        by: role === 'other' ? 'somebody else' : 'label',
        weight: WEIGHT[role] + (isFullName(name) ? 1 : -3) + (ordered === value ? 0 : 5),
        age,
        evidence,
      },
    ];
  });
}

const WHO =
  /^\W{0,4}(?:and |und |so )?(?:who|wer|wen|qui|quién|mit wem|whom|with whom)(?!\p{L})(?=.{0,60}\?$)(?!.{0,60}(?:set|book|ask|call|contact|organi|record|decid|pays|else|help|sent|invit|frag|ruf|buch|zahl|hilf|entscheid|eingeladen))/iu;

/** "Who is it? Pedro Henrique Guimarães." */
export function askedNames(reading: Reading): CandidateName[] {
  return reading.statements.slice(0, 2000).flatMap((statement, i): CandidateName[] => {
    const answer = reading.statements[i + 1];
    if (!answer || statement.place !== 'body' || statement.words.length > 80 || !WHO.test(statement.words))
      return [];
    const name = nameAtStart(answer.words);
    const evidence = evidenceInText(reading, statement.start, answer.end);
    return name
      ? [{ name, by: 'label', weight: isFullName(name) ? 10 : 6, age: statement.age, evidence }]
      : [];
  });
}

const WRONG =
  /["”“']?\s*(?:[?–—-]\s*\(?(?:[Nn]o|NO|[Nn]ein|NEIN|[Nn]ope|[Nn]ee|[Nn]on|[Ww]rong|[Ff]alsch|[Ss]orry|[Cc]orrection|[Kk]orrektur|[Oo]ops|[Pp]ardon)(?!\p{L})(?:[^\p{Lu}\n.]{0,40}|[^\n.:]{0,30}:\s*)|(?:->|=>|→|⇒|➡)\uFE0F?\s*)(?=\p{Lu})/gu;

const SOMEBODY = /\p{Lu}\p{Ll}+['’"”]?$/u;

/** "Alparslan? nein: Aslan Tufan": the second is meant, and as it stands there. */
export function correctedNames(reading: Reading): CandidateName[] {
  return reading.lines.slice(0, 1000).flatMap((line): CandidateName[] => {
    const words = reading.text.slice(line.from, Math.min(line.end, line.from + 500));
    return [...words.matchAll(WRONG)].flatMap((match): CandidateName[] => {
      const name = nameAtStart(words.slice(match.index + match[0].length));
      if (!name || !isFullName(name) || !SOMEBODY.test(words.slice(0, match.index))) return [];
      const evidence = evidenceInText(reading, line.from, line.end);
      return [{ name, by: 'correction', weight: 20, age: line.age, evidence }];
    });
  });
}

const BESIDE =
  /\s*(?:<-?>|<=>|↔️?|⇄|&|\+|\/|\||×|,)\s*|\s+(?:x|and|und|with|mit|meets|trifft|et|y|con|avec|vs\.?|–|—|-)\s+/iu;

/** "Mira Sandberg <-> Ekaterina Volkonskaya": whoever stands beside the interviewer alone on a line. */
export function besideSelf(reading: Reading): CandidateName[] {
  const own = reading.people.self?.name ?? '';
  if (own.length < 3) return [];
  return reading.lines.slice(0, 400).flatMap((line): CandidateName[] => {
    if (line.place !== 'body' || line.end - line.from > 100) return [];
    const sides = reading.text.slice(line.from, line.end).split(BESIDE);
    const [a = '', b = ''] = sides;
    if (sides.length !== 2 || sameName(a, own) === sameName(b, own)) return [];
    const name = nameAtStart(sameName(a, own) ? b : a);
    const evidence = evidenceInText(reading, line.from, line.end);
    return name && isFullName(name) ? [{ name, by: 'line', weight: 4, age: line.age, evidence }] : [];
  });
}

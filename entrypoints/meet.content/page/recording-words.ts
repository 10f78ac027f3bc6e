/**
 * How a badge says that a recording runs (meet-page §4: en, uk, ru, ka seen June 2026; the others written by bot authors).
 * `name`: the badge's whole name. `stem`: what any word about recording contains, "Start recording" too.
 */
const WORDS: Record<string, { names: readonly string[]; stem: RegExp }> = {
  en: { names: ['recording'], stem: /record/ },
  de: { names: ['aufzeichnung', 'aufnahme'], stem: /auf(ge)?zeichn|aufnahme|aufgenommen/ },
  fr: { names: ['enregistrement'], stem: /enregistr/ },
  es: { names: ['grabación', 'grabando'], stem: /graba/ },
  pt: { names: ['gravação', 'gravando'], stem: /grava/ },
  it: { names: ['registrazione'], stem: /registra/ },
  nl: { names: ['opname'], stem: /opname|opgenomen/ },
  ja: { names: ['録画', '録画中'], stem: /録画/ },
  zh: { names: ['正在录制', '正在錄製'], stem: /录制|錄製/ },
  uk: { names: ['запис'], stem: /запис/ },
  ru: { names: ['запись'], stem: /запис/ },
  ka: { names: ['ჩაწერა'], stem: /ჩაწერ/ },
};

/** A sentence that says that a recording runs. */
const RUNS =
  /\b(is|are) being recorded|\bwird (gerade )?aufgezeichnet|\best (en cours d'enregistrement|enregistré)|\b(se está|está siendo) graba/;

/** An action or an announcement, not a state. */
const NOT_YET =
  /\bstart|\bstop|manag|will |verwalt|beend|paus|démarr|arrêt|gérer|iniciar|detener|gestionar|administrar/;

function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether a text holds a sentence that says that a recording runs. */
export function statesThatItRuns(text: string): boolean {
  return RUNS.test(plain(text));
}

/** What a badge's name says about a recording: it runs, something else about recording, or nothing. */
export function sayingOnRecording(text: string): 'runs' | 'action' | 'about' | 'nothing' {
  const said = plain(text);
  const words = Object.values(WORDS);
  if (RUNS.test(said) || words.some(({ names }) => names.includes(said))) return 'runs';
  if (!words.some(({ stem }) => stem.test(said))) return 'nothing';
  return NOT_YET.test(said) ? 'action' : 'about';
}

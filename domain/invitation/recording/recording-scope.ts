/** Of what a clause speaks: words of these kinds take it away from this session, whatever it says (V3). */

const SESSIONS =
  '(?:interviews?|sessions?|calls?|meetings?|conversations?|rounds?|gespräche?[sn]?|termine?[ns]?|sitzung(?:en)?|runden?|unterhaltung(?:en)?|erstgespräch\\p{L}*|vorgespräch\\p{L}*)';
const PEOPLE =
  '(?:clients?|customers?|candidates?|companies|freelancers?|interviewers?|people|teams?|ones?|colleagues|employers|kund\\p{L}*|kandidat\\p{L}*|bewerber\\p{L}*|firmen|leute|unternehmen|auftraggeber|freelancern?|kolleg\\p{L}*|interviewer\\p{L}*)';
const SOME =
  '(?:some|many|most|several|certain|other|others|a few|few|manche[rn]?|viele[rn]?|einige[rn]?|die meisten|etliche|bestimmte|andere[rn]?|wenige|mehrere)';
/** "Some clients forbid it", "die meisten Interviews", "others do not": not this one. */
const PARTITIVE = new RegExp(
  `^\\W*(?:but |and |while |aber |und |während |for |with |bei |mit )?${SOME}(?!\\p{L})(?:\\s+(?:of\\s+)?(?:the |our |these |unserer? |von |der |deren )?(?:\\p{L}+\\s+){0,2}${SESSIONS.replace(/\?:/, '?:')}|\\s+(?:of\\s+)?(?:the |our |unserer? |von |der )?(?:\\p{L}+\\s+){0,1}${PEOPLE}|\\s+(?:do|don|does|did|are|is|will|would|may|not|nicht|aber|wiederum|allow|forbid|prefer|erlauben|verbieten|wollen|möchten|lehnen|lassen))(?!\\p{L})`,
  'iu',
);
const OTHER_TIME =
  "(?:yesterday(?:['’]s)?|last (?:week|month|time|year|round|monday|tuesday|wednesday|thursday|friday)(?:['’]s)?|(?:the|his|her|their|our|your|my) (?:last|previous|earlier|first|other|prior|past)|(?:monday|tuesday|wednesday|thursday|friday)['’]s|gestrige[rsnm]?|letzte[rsnm]?|vorige[rsnm]?|vergangene[rsnm]?|frühere[rsnm]?|erste[rsnm]?|gestern|neulich|damals|letztes mal|letztens|back then|in the past)";
const WAS =
  /(?<!\p{L})(?:was|were|wasn['’]t|weren['’]t|had|got|went|wurden?|waren?|hatten?|lief|ging|did|didn['’]t|crashed|failed|forgot|vergessen|vergaß|(?:hat|haben|habe|ist|sind) .*(?:t|en))(?!\p{L})/iu;
const OTHER = new RegExp(`(?<!\\p{L})${OTHER_TIME}(?!\\p{L})`, 'iu');
/** "Yesterday's candidate declined": whatever was decided then holds for others. */
const OTHER_SUBJECT = new RegExp(
  `^\\W*(?:the |der |die |das |unser\\p{L}* |in |im |for |bei )?(?:yesterday['’]s|last (?:week|month|time)['’]s|previous|last|other|earlier|gestrige[rsnm]?|letzte[rsnm]?|vorige[rsnm]?|andere[rsnm]?|frühere[rsnm]?)\\s+(?:${SESSIONS}|${PEOPLE})(?!\\p{L})(?!.*(?:this|today|diese|heute|again|wieder|auch))`,
  'iu',
);
const THIS =
  /(?<!\p{L})(?:this|today(?:['’]s)?|now|here|yours?|tomorrow(?:['’]s)?|diese[srnmtr]?|diesmal|heute|heutige[srnm]?|jetzt|nun|hier|morgen|again|auch|likewise|same|wieder|erneut|genauso|ebenso|ebenfalls|as in|like|wie)(?!\p{L})/iu;
/** Who gave or refused leave may have done so last week: that holds on. */
const DECIDED =
  /(?:declin|refus|object|agree|consent|approv|allow|forbid|forbade|permit|said|told|asked|ticked|signed|confirm|want|abgelehnt|zugestimmt|widersproch|erlaubt|verboten|untersagt|gesagt|gebeten|bestätigt|unterschrieben|eingewilligt|einverstanden|angekreuzt|verweigert|geäußert|gewünscht)/iu;
const UNREAL =
  /(?<!\p{L})(?:(?:we|i)(?:['’]d| would) (?:really )?(?:like|love|prefer) to (?:be able to )?record|would(?:n['’]t)? have|could have|might have|should have|had (?:the|he|she|they|we) .*(?:agreed|said|wanted)|(?:hätten?|hättest|wären?)(?: \S+){0,8}? (?:aufgezeichnet|aufgenommen|mitgeschnitten|können|dürfen|sollen|müssen|gewesen|zugestimmt))(?!\p{L})/iu;
const ELSE =
  /^\W*(?:and |und |or )?(?:otherwise|or else|else|sonst|ansonsten|andernfalls|denn sonst)(?!\p{L})/iu;
const EXCEPT_THIS =
  /(?<!\p{L})(?:nur (?:das|die|der|dies\p{L}*)(?: [^\s,;.]+){0,4} nicht(?!\p{L})|only (?:the one|that|this)(?: [^\s,;.]+){0,5} (?:not|isn['’]t)(?!\p{L}))|(?<!\p{L})(?:except(?:ing)?|excluding|other than|apart from|but not|all but|everything but|außer|ausser|bis auf|ausgenommen|mit ausnahme|nur nicht|just not)(?:\s+(?:for|in|on|at|von|bei|in|mit|this one is|dem|des|der|das|die|eben))?\s+(?:(?:this|today|yours|your one|here|now|with (?:this|her|him)|diese[srnm]?|heute|heutige[srnm]?|diesmal|hier|deine[srnm]?|ihre[srnm]|eure[srnm]?)(?!\p{L}))/iu;
const BOTH_WAYS =
  /(?<!\p{L})(?:may|might|can|could|will|is|are) (?:be (?:recorded )?)?or (?:(?:may|might|can|could|will|is|are) )?not|(?:darf|kann|wird|soll|ist|werden)(?: \S+){0,4} oder (?:(?:eben|auch|halt) )?nicht|(?:mal|teils|manchmal) (?:ja|so|mit|aufgezeichnet),? (?:mal|teils|manchmal) (?:nein|so|nicht|ohne)(?!\p{L})/iu;
/** "It differs from client to client": of clients in general. */
const VARIES =
  /(?<!\p{L})(?:(?:from|by) (?:client to client|case to case)|case by case|case-by-case|var(?:y|ies)|differs?|depend(?:s|ing|ent)?|von (?:kunde zu kunde|fall zu fall)|fallweise|im einzelfall|je nach|unterschiedlich|(?:kommt|käme)(?: \S+){0,3} (?:drauf|darauf|auf) ?(?:an|\S+)?|hängt(?: \S+){0,6} ab|abhängig|variiert|ça dépend|dépend|selon|depende|según)(?!\p{L})/iu;

const SAID_BEFORE =
  /(?<!\p{L})(?:(?:earlier|originally|initially|before|previously|at first|first|on (?:mon|tues|wednes|thurs|fri)day|yesterday|last week|in my (?:last|first) (?:mail|e-?mail|message|note))(?: \S+){0,4} (?:wrote|said|told|mentioned|announced|stated|was|were|had|did)|(?:wrote|said|told you|mentioned|had|was|were|opposed|refused|forbade)(?: \S+){0,8} (?:earlier|originally|initially|before|previously|at first|yesterday|last week|on (?:mon|tues|wednes|thurs|fri)day)|(?:zuerst|zunächst|anfangs|ursprünglich|früher|vorher|gestern|am (?:mon|diens|donners|frei)tag|am mittwoch|letzte woche|in (?:meiner|der) (?:letzten|ersten|vorigen) (?:mail|nachricht))(?: \S+){0,3} (?:schrieb|hieß|sagte|hatte|wollte|war|habe|hat|galt)|(?:schrieb|hieß es|sagte|hatte|wollte|war|hat|habe|galt)(?: \S+){0,8} (?:zuerst|zunächst|anfangs|ursprünglich|früher|vorher|gestern|am (?:mon|diens|donners|frei)tag|am mittwoch|letzte woche|bisher|bislang))(?!\p{L})/iu;
const CHANGED =
  /(?<!\p{L})(?:changed|now|from now on|ab sofort|meanwhile|in the meantime|update|correction|since then|as of today|this morning|no longer|any ?more|instead|after all|came round|changed (?:its|his|her|their) mind|geändert|inzwischen|mittlerweile|nun|jetzt|doch|neu|korrektur|nicht mehr|hinfällig|überholt|seit heute|heute (?:morgen|früh)|ausgeräumt|vom tisch|umentschieden|überlegt)(?!\p{L})/iu;

/** Whether a clause speaks of other sessions or other people only, or of what would have been. */
export function isElsewhere(clause: string): boolean {
  if (PARTITIVE.test(clause) || ELSE.test(clause)) return true;
  if (OTHER_SUBJECT.test(clause)) return true;
  return OTHER.test(clause) && WAS.test(clause) && !THIS.test(clause) && !DECIDED.test(clause);
}

/** Whether a clause tells what would have been: it allows nothing. */
export const isUnreal = (clause: string) => UNREAL.test(clause);
/** "All are recorded, except this one." */
export const exceptsThis = (text: string) => EXCEPT_THIS.test(text);
/** The words of that exception. */
export const exceptionIn = (text: string) => text.match(EXCEPT_THIS)?.[0] ?? '';
/** "Sessions may or may not be recorded": open. */
export const isEitherWay = (text: string) => BOTH_WAYS.test(text);
/** "It differs from client to client": open, unless more is said. */
export const isVaried = (text: string) => VARIES.test(text);
/** "Earlier I wrote …": what was said before, for what is said now to replace. */
export const isReportOfBefore = (text: string) => SAID_BEFORE.test(text);
/** "That has changed: …", "Update: …": what is said now replaces what was said before. */
export const tellsChange = (text: string) => CHANGED.test(text);

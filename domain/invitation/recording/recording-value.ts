import { clauseVerdict, hasOwnWord, type Verdict } from './recording-clause';
import { inPlainWords } from './recording-plain';
import { combined, recordingVerdict, SAID_BOTH } from './recording-verdict';
import { aboutThisSession, clauses, isCondition, isPending, mentionsRecording } from './recording-words';

/** "Whether it may be recorded: yes", "Your question about recording: no": the value answers. */
const QUESTION =
  /\b(?:whether|your question|you asked|about|regarding|as to|ob|zu deiner frage|zu ihrer frage|deine frage|ihre frage|frage|wegen|zum thema)\b/giu;
const CONSENT =
  /consent|permission|approval|go-?ahead|einwilligung|zustimmung|einverständnis|erlaubnis|genehmigung|freigabe/iu;
/** "Consent: signed by both" */
const IS_GIVEN =
  /^(?:yes|ja|signed|given|granted|obtained|received|in place|there|available|on file|confirmed|unterschrieben|unterzeichnet|erteilt|gegeben|liegt (?:\S+ ){0,3}vor|liegen (?:\S+ ){0,3}vor|vorhanden|eingeholt|erhalten|da)(?!\p{L})/iu;

const NEGATED = /(?<!\p{L})(?:not|no|never|nicht|kein\p{L}*|nie|noch)(?!\p{L})/iu;

/** "Recording allowed: no", "Recording: on request of the client", "Recording declined: yes". */
export function valueVerdict(label: string, value: string, box = false): Verdict {
  const about = aboutThisSession(inPlainWords(label)).replace(SAID_BOTH, ' ').replace(QUESTION, ' ');
  // A ticked "Live coding" says nothing of recording.
  if (!mentionsRecording(about)) return null;
  if (SAID_BOTH.test(value)) return 'pending';
  const alone = recordingVerdict(`${about} ${value}`);
  const labelled = clauseVerdict(about);
  const plain =
    /^(?:yes|ja|y|j|oui|sí|✅|✔|✓|☑|ok(?:ay)?|true|please(?: do)?|go|los|let['’]?s go|go ahead|do (?:it|so)|by all means|of course|naturally|absolutely|bitte(?: ja)?|gerne?|jawohl|unbedingt|selbstverständlich|natürlich|machen|👍|on|an|given|granted|obtained|received|signed|erteilt|gegeben|liegt vor|vorhanden|unterschrieben)\W*$/iu.test(
      value.trim(),
    );
  const plainNo = /^(?:no|nein|n|non|❌|✗|✘|☒|false|👎|off|aus|🚫|⛔)\W*$/iu.test(value.trim());
  if (!box && isCondition.test(value.trim())) return 'pending';
  if (box || plain) {
    if (labelled === 'forbidden') return 'forbidden';
    return isPending.test(about) ? 'pending' : 'allowed';
  }
  if (
    CONSENT.test(about) &&
    IS_GIVEN.test(value.trim()) &&
    !NEGATED.test(value) &&
    labelled !== 'forbidden' &&
    recordingVerdict(value, true) !== 'forbidden'
  )
    return isPending.test(value) ? 'pending' : 'allowed';
  if (plainNo)
    return labelled === 'forbidden' && !/\bno\b|\bkeine?\b/iu.test(about) ? 'pending' : 'forbidden';
  if (labelled === 'forbidden') return 'forbidden';
  const own = combined(
    clauses(aboutThisSession(value))
      .slice(0, 1)
      .map((c) => (isPending.test(c) ? 'pending' : clauseVerdict(c))),
  );
  if (own === 'forbidden' || alone === 'forbidden') return 'forbidden';
  if (own === 'pending' || alone === 'pending') return 'pending';
  return own === 'allowed' || recordingVerdict(value) === 'allowed'
    ? 'allowed'
    : alone === 'allowed' && hasOwnWord(value)
      ? 'allowed'
      : null;
}

import { clauseVerdict, hasOwnWord, type Verdict } from './recording-clause';
import { inPlainWords } from './recording-plain';
import { combined, recordingVerdict, SAID_BOTH } from './recording-verdict';
import { aboutThisSession, clauses, isPending, mentionsRecording } from './recording-words';

/** "Recording allowed: no", "Recording: on request of the client", "Recording declined: yes". */
export function valueVerdict(label: string, value: string, box = false): Verdict {
  const about = aboutThisSession(inPlainWords(label));
  // A ticked "Live coding" says nothing of recording.
  if (!mentionsRecording(about)) return null;
  if (SAID_BOTH.test(value)) return 'pending';
  const alone = recordingVerdict(`${about} ${value}`);
  const labelled = clauseVerdict(about);
  const plain =
    /^(?:yes|ja|y|j|oui|sí|✅|✔|✓|☑|ok(?:ay)?|true|👍|on|an|given|granted|obtained|received|signed|erteilt|gegeben|liegt vor|vorhanden|unterschrieben)\W*$/iu.test(
      value.trim(),
    );
  const plainNo = /^(?:no|nein|n|non|❌|✗|✘|☒|false|👎|off|aus|🚫|⛔)\W*$/iu.test(value.trim());
  if (box || plain) {
    if (labelled === 'forbidden') return 'forbidden';
    return isPending.test(about) ? 'pending' : 'allowed';
  }
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

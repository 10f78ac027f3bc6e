import { candidate, hasLabelledCandidate } from './candidate/candidate';
import { type Documents, documents, settled } from './documents/documents';
import { type LinkFate, linkFates } from './documents/link-fates';
import type { Finding, Kind } from './invitation';
import type { FoundBefore } from './kind/is-interview';
import { kind } from './kind/kind';
import type { Reading } from './reading';
import { recordingSaid } from './recording/recording';
import type { Said } from './recording/recording-said';

/** What later findings rest on. */
interface Findings {
  candidate: Finding<string | null>;
  kind: Finding<Kind | null>;
  recording: Said[];
  links: LinkFate[];
  documents: Documents;
  before: FoundBefore;
}

/** The findings that others need, in the order in which they need one another: candidate, links, documents. */
export function findings(reading: Reading): Findings {
  const who = candidate(reading);
  const type = kind(reading);
  const links = settled(reading, linkFates(reading, who.value));
  const found = documents(links);
  const said = recordingSaid(reading, type.value);
  return {
    candidate: who,
    kind: type,
    recording: said,
    links,
    documents: found,
    before: {
      candidate: who.value,
      kind: type.value,
      documents: found,
      labelled: hasLabelledCandidate(reading),
      recording: said.length > 0,
    },
  };
}

import type { Sort } from './addresses';

/** Per session type. */
type ByKind = Record<'expertlead' | 'expertview', string[]>;

/**
 * What people write, by language; every slot a dozen ways. `{name}`, `{first}` … are filled in;
 * `{link}` is the place of an address, `[words]` are words that carry a link.
 */
export interface Phrases {
  frame: {
    greetings: string[];
    openings: string[];
    closings: string[];
    /** Titles that name the candidate, and titles that do not; neither tells the type. */
    titlesNamed: string[];
    titlesPlain: string[];
    titlesNamedOf: ByKind;
    titlesPlainOf: ByKind;
    kindLabels: string[];
    kindValues: ByKind;
    kindSentences: ByKind;
    /** The type told without its name. */
    kindWording: ByKind;
    candidateLabels: string[];
    candidateAfter: string[];
    candidateProse: string[];
    anonymous: string[];
    roleLabels: ByKind;
    roleValues: ByKind;
    cancelled: string[];
    cancelledTitles: string[];
    notCancelled: string[];
    /** Footers that name the other type. */
    boilerplate: ByKind;
    legal: string[];
    /** Links of no document: signature, handbook, booking. */
    otherLinks: string[];
    signatures: string[];
    quoteHeads: string[];
    newer: string[];
  };
  recording: {
    allowed: string[];
    forbidden: string[];
    /** Nothing is said yet. */
    open: string[];
    /** The words of recording about something else. */
    decoys: string[];
    labels: string[];
    allowedValues: string[];
    forbiddenValues: string[];
    openValues: string[];
    allowedBoxes: string[];
    forbiddenBoxes: string[];
    openBoxes: string[];
  };
  documents: {
    labels: Record<Sort, string[]>;
    /** Labels of a description by type. */
    descriptionLabels: ByKind;
    prose: Record<Sort, string[]>;
    /** Words that carry the link themselves. */
    words: Record<Sort, string[]>;
    /** A footnote's place, `{n}` is its number. */
    footnoted: Record<Sort, string[]>;
    /** Titles of attachments. */
    files: Record<Sort, string[]>;
    /** A link that was replaced. */
    withdrawn: Record<Sort, string[]>;
    inlineHeads: ByKind;
    inlineLines: string[];
  };
}

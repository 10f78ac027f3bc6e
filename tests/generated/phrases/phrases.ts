import type { Sort } from '../addresses';

/** Per session type. */
type ByKind = Record<'expertlead' | 'expertview', string[]>;

/**
 * What people write, by language; every slot a dozen ways. `{name}`, `{first}` … are filled in;
 * `{link}` is the place of an address, `[words]` are words that carry a link, `{it}` a description's name.
 */
export interface Phrases {
  frame: {
    greetings: string[];
    openings: string[];
    closings: string[];
    cancelled: string[];
    cancelledTitles: string[];
    /** About cancelling or moving, but this one stands. */
    notCancelled: string[];
    /** Footers that name the type by which they are listed. */
    boilerplate: ByKind;
    legal: string[];
    /** Links of no document: handbook, booking, support. */
    otherLinks: string[];
    signatures: string[];
    quoteHeads: string[];
    /** The note above an older mail. */
    newer: string[];
  };
  people: {
    candidateLabels: string[];
    candidateAfter: string[];
    candidateProse: string[];
    anonymous: string[];
    /** One candidate in place of another. */
    instead: string[];
    /** People who are no candidates: on our side and on the client's. */
    colleagues: string[];
    contacts: string[];
  };
  type: {
    /** Titles with and without the candidate's name; these two do not tell the type. */
    titlesNamed: string[];
    titlesPlain: string[];
    titlesNamedOf: ByKind;
    titlesPlainOf: ByKind;
    kindLabels: string[];
    kindValues: ByKind;
    kindSentences: ByKind;
    /** The type told without its name. */
    kindWording: ByKind;
    roleLabels: ByKind;
    roleValues: ByKind;
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
    labels: Record<Exclude<Sort, 'description'>, string[]>;
    descriptionLabels: ByKind;
    descriptionNames: ByKind;
    /** Titles of attachments. */
    files: Record<Exclude<Sort, 'description'>, string[]>;
    descriptionFiles: ByKind;
    inlineHeads: ByKind;
    inlineLines: string[];
  };
  sentences: {
    prose: Record<Sort, string[]>;
    /** Words that carry the link themselves. */
    words: Record<Sort, string[]>;
    /** A footnote's place, `{n}` is its number. */
    footnoted: Record<Sort, string[]>;
    /** A link that was replaced. */
    withdrawn: Record<Sort, string[]>;
  };
}

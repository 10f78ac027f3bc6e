import type { Words } from '../words';

/** What the reader knows of one language. Every list holds sources of regular expressions (see `words.ts`). */
export interface Lexicon {
  recording: {
    /** Words that speak of recording the session. */
    mention: Words;
    /** The same words where they mean something else: a track record, another recording, recording one's notes. */
    elsewhere: Words;
    /** Forms that say the session is or shall be recorded, negation apart. */
    positive: Words;
    /** Idioms that say yes or no as a whole. */
    yes: Words;
    no: Words;
    negation: Words;
    objection: Words;
    agreement: Words;
    /** Consent as a thing: says nothing by itself, `no consent` does. */
    consent: Words;
    withdrawal: Words;
    /** Refusals without any word of recording: "this one stays between the two of you". They forbid, nothing more. */
    unspoken: Words;
    /** Not settled: keeps a positive statement of the same place from counting. */
    pending: Words;
    /** Begin a subordinate clause that concedes or sets a condition. */
    concession: Words;
    condition: Words;
    /** Begin a condition without a conjunction: "Lehnt die Kandidatin ab, …". */
    inverted: Words;
    /** Before a mention: the one thing that is not agreed to. */
    excepted: Words;
    /** Statements about sessions in general, not about this one. */
    general: Words;
    usually: Words;
  };
  kind: {
    /** Labels whose value is the session type. */
    label: Words;
    /** Sure and weak signs of each type without its name. */
    expertlead: Words;
    expertview: Words;
    expertviewWeak: Words;
    /** Nouns that make `expertlead interview` the session type rather than the company. */
    session: Words;
    /** Before `expertlead`: then it is the company. */
    companyBefore: Words;
    companyAfter: Words;
    undecided: Words;
    /** Before a type's name: it is not this one. */
    notThis: Words;
    /** What a freelancer is admitted to, what freelancers are called, and the words of being admitted. */
    pool: Words;
    freelance: Words;
    admission: Words;
    /** Words of being employed, who employs, and the words of applying there. */
    employment: Words;
    client: Words;
    applying: Words;
    /** What follows in the same clause is denied or past. */
    former: Words;
    /** Beside both types at once: the question is open. */
    pondering: Words;
    /** Says by itself that the type is not told. */
    untold: Words;
  };
  interview: {
    title: Words;
    titleNot: Words;
    /** In a title these may belong to either. */
    titleDoubtful: Words;
    text: Words;
    textNot: Words;
    /** The reader of the invitation is the candidate. */
    selfIsCandidate: Words;
    /** The reader interviews, decides, gives a judgement. */
    owner: Words;
    /** The reader is asked, interviewed or surveyed. */
    ownerAsked: Words;
    /** The reader only watches, or somebody else interviews. */
    spectator: Words;
  };
  candidate: {
    label: Words;
    /** What a candidate is called behind a name. */
    noun: Words;
    /** Directly before a name. */
    before: Words;
    /** Directly after a name. */
    after: Words;
    /** Directly after a name that is not, or no longer, the candidate's. */
    gone: Words;
    goneBefore: Words;
    /** Directly before the name of one who was to come and will not. */
    replacedBefore: Words;
    /** Directly before and after the name of somebody else who takes part or can be asked. */
    otherBefore: Words;
    otherAfter: Words;
    honorific: Words;
    anonymous: Words;
  };
  role: {
    label: Words;
    word: Words;
    /** Where in a sentence the role ends. */
    end: Words;
  };
  documents: {
    cv: Words;
    description: Words;
    scorecard: Words;
    tasks: Words;
    /** What is done with a document, or what it is about; counts where the same clause names none. */
    cvHint: Words;
    descriptionHint: Words;
    scorecardHint: Words;
    tasksHint: Words;
    /** A link beside these is none of the wanted documents. */
    unwanted: Words;
    /** Things that are none of the wanted documents; where one heads a phrase, the link is that: "Guide to the scorecard". */
    other: Words;
    /** Words of a label that say which one, of what was named before: "Gültige Fassung", "the English one". */
    anaphor: Words;
    /** Words beside a link that name nothing: "see", "unter", "here you go". */
    filler: Words;
    /** Before what another link takes the place of: "instead of". */
    inPlaceOf: Words;
    skipped: Words;
    /** With these "skip it" is leave to skip, the document is meant all the same. */
    permissive: Words;
    /** Tell that a link stands below: "The link below is the CV." */
    pointing: Words;
    /** Begins the line below a link that names it: "That's his CV." */
    demonstrative: Words;
    outdated: Words;
    current: Words;
    additional: Words;
    /** Takes back the link that was given just before: "scratch that, wrong file". */
    correction: Words;
    attached: Words;
    /** Words of an anchor that say nothing. */
    generic: Words;
    preposition: Words;
    /** In a label these show half a sentence: no name of a document. */
    sentence: Words;
    /** Labels of several documents at once: the link's own words say which it is. */
    collective: Words;
    another: Words;
  };
  inline: { heading: Words; requirement: Words };
  meeting: {
    useThis: Words;
    fallback: Words;
    /** The room that the calendar added by itself. */
    automatic: Words;
    notUsed: Words;
  };
  /** `moved`: the session has another date or another candidate, it is not called off. */
  cancelled: { title: Words; text: Words; not: Words; moved: Words };
  sections: {
    /** Line that ends the body of a mail. */
    closing: Words;
    footer: Words;
    quoteHeader: Words;
    headerField: Words;
    postscript: Words;
  };
  /** Frequent small words by which the language shows. */
  common: Words;
}

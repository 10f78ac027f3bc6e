import * as v from 'valibot';

/** The two session types; an unsure type is null (mission: "Words"). */
export const KindSchema = v.picklist(['expertlead', 'expertview']);
export type Kind = v.InferOutput<typeof KindSchema>;

/** What the invitation's own words say of recording, whatever the type: null where it says nothing. */
const RecordingStatementSchema = v.nullable(v.picklist(['allowed', 'forbidden']));
export type RecordingStatement = v.InferOutput<typeof RecordingStatementSchema>;

/**
 * The words a finding rests on.
 * `quote`: the words, as a person reads them. For source `text` the words stand at `start`..`end` (offsets, UTF-16 units)
 * of `Invitation.text`, in its line `line` (from 1); for every other source, and for words behind the cut of a very long
 * text, these three are null. Source `rule` is a rule that the person made: its quote is the rule's conditions.
 */
const EvidenceSchema = v.object({
  source: v.picklist([
    'title',
    'text',
    'location',
    'organizer',
    'guests',
    'attachment',
    'conference',
    'properties',
    'status',
    'rule',
  ]),
  quote: v.string(),
  line: v.nullable(v.number()),
  start: v.nullable(v.number()),
  end: v.nullable(v.number()),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

const ConfidenceSchema = v.picklist(['certain', 'likely', 'guess']);
export type Confidence = v.InferOutput<typeof ConfidenceSchema>;

const finding = <T extends v.GenericSchema>(value: T) =>
  v.object({ value, confidence: ConfidenceSchema, evidence: v.array(EvidenceSchema) });

export interface Finding<T> {
  value: T;
  confidence: Confidence;
  evidence: Evidence[];
}

/** What a document can be to an interviewer. */
export const DocumentTypeSchema = v.picklist(['cv', 'description', 'scorecard', 'tasks']);
export type DocumentType = v.InferOutput<typeof DocumentTypeSchema>;

/** A document of the invitation. `url` is https, unwrapped, otherwise as written; `host` is its parsed host; `title` what the invitation calls it. */
const DocumentSchema = v.object({
  url: v.string(),
  host: v.string(),
  title: v.string(),
  evidence: v.array(EvidenceSchema),
});
export type Document = v.InferOutput<typeof DocumentSchema>;

/** Where the session takes place. `code` is Meet's `abc-defg-hij`, null for every other provider. */
const MeetingSchema = v.object({
  provider: v.picklist(['meet', 'zoom', 'teams', 'other']),
  url: v.string(),
  code: v.nullable(v.string()),
});
export type Meeting = v.InferOutput<typeof MeetingSchema>;

/** The part of `Invitation.text` that is itself the project or job description: offsets in UTF-16 units. */
const PassageSchema = v.object({ start: v.number(), end: v.number() });
export type Passage = v.InferOutput<typeof PassageSchema>;

/** Everything a careful interviewer reads from one invitation, each finding with the words it came from. */
export const InvitationSchema = v.object({
  isInterview: finding(v.boolean()),
  kind: finding(v.nullable(KindSchema)),
  recordingStated: finding(RecordingStatementSchema),
  candidate: finding(v.nullable(v.string())),
  /** Position (expertview) or field (expertlead) as the invitation names it, e.g. "Senior Java Developer". */
  role: finding(v.nullable(v.string())),
  meeting: finding(v.nullable(MeetingSchema)),
  cv: v.array(DocumentSchema),
  description: v.object({ links: v.array(DocumentSchema), inline: v.nullable(PassageSchema) }),
  scorecard: v.array(DocumentSchema),
  tasks: v.array(DocumentSchema),
  /** Links of the invitation that were taken for none of these: a person may know better. */
  otherLinks: v.optional(v.array(DocumentSchema), []),
  cancelled: finding(v.boolean()),
  /** The language the invitation is written in; it chooses the lines to say. */
  language: v.picklist(['en', 'de']),
  /** The readable text (no markup, links by their words), cut at 64 kB; `textCut` says whether it was. */
  text: v.string(),
  textCut: v.boolean(),
});
export type Invitation = v.InferOutput<typeof InvitationSchema>;

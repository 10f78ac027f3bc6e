import * as v from 'valibot';
import { DocumentTypeSchema, KindSchema } from '../invitation/invitation';

const IsoInstant = v.pipe(v.string(), v.isoTimestamp());
const set = <T extends v.GenericSchema>(value: T) =>
  v.fallback(v.nullable(v.object({ value, at: IsoInstant })), null);

/** What a link is by the person's word; `none`: no document of the interview. */
const DocumentUseSchema = v.picklist([...DocumentTypeSchema.options, 'none']);
export type DocumentUse = v.InferOutput<typeof DocumentUseSchema>;

const RecordingWordSchema = v.picklist(['allowed', 'forbidden', 'unstated']);
export type RecordingWord = v.InferOutput<typeof RecordingWordSchema>;

/**
 * What the person set right in a reading, each with its time; null where nothing was. It is kept apart from what was
 * read, so that it outlives every new reading and can be taken back.
 */
export const CorrectionsSchema = v.object({
  /** False: set aside, "not an interview". True: taken in by hand though the reader saw none. */
  isInterview: set(v.boolean()),
  kind: set(KindSchema),
  recording: set(RecordingWordSchema),
  candidate: set(v.string()),
  /** `none`: the passage of the text that was taken for the description is not it. */
  passage: set(v.literal('none')),
  documents: v.fallback(v.array(v.object({ url: v.string(), use: DocumentUseSchema, at: IsoInstant })), []),
});
export type Corrections = v.InferOutput<typeof CorrectionsSchema>;

export const NO_CORRECTIONS: Corrections = {
  isInterview: null,
  kind: null,
  recording: null,
  candidate: null,
  passage: null,
  documents: [],
};

const CANDIDATE_AT_MOST = 120;
const URL_AT_MOST = 2_000;

/** One correction; null takes it back. A document is named by its address. */
export const CorrectionSchema = v.variant('field', [
  v.object({ field: v.literal('isInterview'), value: v.nullable(v.boolean()) }),
  v.object({ field: v.literal('kind'), value: v.nullable(KindSchema) }),
  v.object({ field: v.literal('recording'), value: v.nullable(RecordingWordSchema) }),
  v.object({
    field: v.literal('candidate'),
    value: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(CANDIDATE_AT_MOST))),
  }),
  v.object({ field: v.literal('passage'), value: v.nullable(v.literal('none')) }),
  v.object({
    field: v.literal('document'),
    url: v.pipe(v.string(), v.maxLength(URL_AT_MOST)),
    value: v.nullable(DocumentUseSchema),
  }),
]);
export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** A session takes so many corrected links, the newest: no page can fill the storage through them. */
const DOCUMENTS_AT_MOST = 50;

/**
 * The corrections with one more, or with one taken back.
 * @param at ISO instant of the correction
 */
export function withCorrection(corrections: Corrections, correction: Correction, at: string): Corrections {
  if (correction.field !== 'document') {
    const { field, value } = correction;
    return { ...corrections, [field]: value === null ? null : { value, at } };
  }
  const others = corrections.documents.filter((one) => one.url !== correction.url);
  const own = correction.value === null ? [] : [{ url: correction.url, use: correction.value, at }];
  return { ...corrections, documents: [...others, ...own].slice(-DOCUMENTS_AT_MOST) };
}

/** Whether the person set anything right. */
export function isCorrected({ documents, ...single }: Corrections): boolean {
  return documents.length > 0 || Object.values(single).some((one) => one !== null);
}

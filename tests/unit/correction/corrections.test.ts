import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  CorrectionSchema,
  type Corrections,
  CorrectionsSchema,
  isCorrected,
  NO_CORRECTIONS,
  withCorrection,
} from '@/domain/correction/corrections';

const at = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T11:00:00.000Z';
const url = 'https://a.example/1';

const madeBy = (...corrections: Correction[]): Corrections =>
  corrections.reduce((all, one) => withCorrection(all, one, at), NO_CORRECTIONS);

describe('corrections', () => {
  it.each<[Correction, Partial<Corrections>]>([
    [{ field: 'isInterview', value: false }, { isInterview: { value: false, at } }],
    [{ field: 'kind', value: 'expertview' }, { kind: { value: 'expertview', at } }],
    [{ field: 'recording', value: 'unstated' }, { recording: { value: 'unstated', at } }],
    [{ field: 'candidate', value: 'Anna Falk' }, { candidate: { value: 'Anna Falk', at } }],
    [{ field: 'passage', value: 'none' }, { passage: { value: 'none', at } }],
    [{ field: 'document', url, value: 'cv' }, { documents: [{ url, use: 'cv', at }] }],
  ])('take in %j, and take it back', (correction, expected) => {
    const corrected = madeBy(correction);
    expect(corrected).toEqual({ ...NO_CORRECTIONS, ...expected });
    expect(isCorrected(corrected)).toBe(true);
    const back = withCorrection(corrected, { ...correction, value: null }, later);
    expect(back).toEqual(NO_CORRECTIONS);
    expect(isCorrected(back)).toBe(false);
  });

  it('keep of two words on the same thing the newer, and leave the others alone', () => {
    const first = madeBy({ field: 'kind', value: 'expertlead' }, { field: 'document', url, value: 'cv' });
    const second = withCorrection(first, { field: 'document', url, value: 'none' }, later);
    expect(second.documents).toEqual([{ url, use: 'none', at: later }]);
    expect(second.kind).toEqual({ value: 'expertlead', at });
  });

  it('keep the newest 50 links', () => {
    const many = madeBy(
      ...Array.from(
        { length: 53 },
        (_, n) => ({ field: 'document', url: `${url}${n}`, value: 'tasks' }) as const,
      ),
    );
    expect(many.documents).toHaveLength(50);
    expect(many.documents[0]?.url).toBe(`${url}3`);
  });

  it('are read from storage field by field: what is broken costs only itself', () => {
    const stored = {
      kind: { value: 'expertlead', at },
      recording: { value: 'perhaps', at },
      candidate: 7,
      documents: 'x',
    };
    expect(v.parse(CorrectionsSchema, stored)).toEqual({
      ...NO_CORRECTIONS,
      kind: { value: 'expertlead', at },
    });
  });
});

describe('a correction from a page', () => {
  it('is trimmed where it is a name', () => {
    expect(v.parse(CorrectionSchema, { field: 'candidate', value: '  Anna Falk ' })).toEqual({
      field: 'candidate',
      value: 'Anna Falk',
    });
  });

  it.each([
    { field: 'candidate', value: '   ' },
    { field: 'candidate', value: 'x'.repeat(121) },
    { field: 'kind', value: 'other' },
    { field: 'recording', value: 'unless-declined' },
    { field: 'passage', value: 'here' },
    { field: 'document', url: 'x'.repeat(2_001), value: 'cv' },
    { field: 'document', url, value: 'photo' },
    { field: 'title', value: 'Lunch' },
  ])('is refused: $field', (correction) => expect(v.is(CorrectionSchema, correction)).toBe(false));
});

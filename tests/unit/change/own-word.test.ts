import { describe, expect, it } from 'vitest';
import type { ChangedField } from '@/domain/change/change';
import { hasOwnWord } from '@/domain/change/own-word';
import { type Correction, NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';

const at = '2026-11-24T10:00:00.000Z';

describe('the person’s own word on what changed', () => {
  it.each<[Correction, ChangedField[]]>([
    [{ field: 'kind', value: 'expertlead' }, ['kind']],
    [{ field: 'recording', value: 'forbidden' }, ['recording']],
    [{ field: 'candidate', value: 'Anna Falk' }, ['candidate']],
    [{ field: 'passage', value: 'none' }, ['description']],
    [{ field: 'document', url: 'https://a.example/1', value: 'cv' }, ['cv']],
    [{ field: 'document', url: 'https://a.example/1', value: 'description' }, ['description']],
    [{ field: 'document', url: 'https://a.example/1', value: 'none' }, []],
    [{ field: 'isInterview', value: true }, []],
  ])('%j counts for %j', (correction, fields) => {
    const corrections = withCorrection(NO_CORRECTIONS, correction, at);
    const all: ChangedField[] = [
      'cancelled',
      'time',
      'place',
      'recording',
      'kind',
      'candidate',
      'answer',
      'cv',
      'description',
      'tasks',
      'scorecard',
    ];
    expect(all.filter((field) => hasOwnWord(corrections, field))).toEqual(fields);
  });
});

import { describe, expect, it } from 'vitest';
import { corrected, documentUse } from '@/domain/correction/corrected';
import { type Correction, NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';
import type { Evidence, Invitation } from '@/domain/invitation/invitation';
import { anInvitation } from '../../fixtures/session';

const at = '2026-11-24T10:00:00.000Z';
const words: Evidence = { source: 'title', quote: 'expertlead', line: null, start: null, end: null };
const found = <T>(value: T) => ({ value, confidence: 'likely' as const, evidence: [words] });
const link = (name: string) => ({
  url: `https://a.example/${name}`,
  host: 'a.example',
  title: `Title of ${name}`,
  evidence: [words],
});

const READ: Invitation = anInvitation({
  kind: found('expertlead'),
  recordingStated: found('allowed'),
  candidate: found('Anna Falk'),
  cv: [link('cv')],
  description: { links: [link('jd')], inline: { start: 0, end: 10 } },
  scorecard: [link('score')],
  tasks: [link('task')],
  otherLinks: [link('other')],
});

const setRight = (...corrections: Correction[]) =>
  corrected(
    READ,
    corrections.reduce((all, one) => withCorrection(all, one, at), NO_CORRECTIONS),
  );
const personal = (value: unknown) => ({ value, confidence: 'certain', evidence: [] });

describe('an invitation set right', () => {
  it('is as it was read where nothing was said', () => expect(setRight()).toEqual(READ));

  it.each<[Correction, Partial<Invitation>]>([
    [
      { field: 'isInterview', value: false },
      { isInterview: { value: false, confidence: 'certain', evidence: [] } },
    ],
    [
      { field: 'kind', value: 'expertview' },
      { kind: { value: 'expertview', confidence: 'certain', evidence: [] } },
    ],
    [
      { field: 'candidate', value: 'Ben Falk' },
      { candidate: { value: 'Ben Falk', confidence: 'certain', evidence: [] } },
    ],
    [{ field: 'passage', value: 'none' }, { description: { links: [link('jd')], inline: null } }],
  ])('has the person’s word, which no words of the invitation stand for: %j', (correction, expected) => {
    expect(setRight(correction)).toEqual({ ...READ, ...expected });
  });

  it.each([
    ['allowed', 'allowed'],
    ['forbidden', 'forbidden'],
    ['unstated', null],
  ] as const)('says of recording: %s', (value, stated) => {
    expect(setRight({ field: 'recording', value }).recordingStated).toEqual(personal(stated));
  });

  it('moves a link to what it is, title and words with it', () => {
    const invitation = setRight({ field: 'document', url: link('other').url, value: 'tasks' });
    expect(invitation.tasks).toEqual([link('task'), link('other')]);
    expect(invitation.otherLinks).toEqual([]);
    const other = setRight({ field: 'document', url: link('cv').url, value: 'description' });
    expect(other.cv).toEqual([]);
    expect(other.description).toEqual({ links: [link('jd'), link('cv')], inline: { start: 0, end: 10 } });
  });

  it('leaves out what is not it, and keeps it among the other links', () => {
    const invitation = setRight({ field: 'document', url: link('cv').url, value: 'none' });
    expect(invitation.cv).toEqual([]);
    expect(invitation.otherLinks).toEqual([link('other'), link('cv')]);
  });

  it('has a link that the invitation does not hold', () => {
    const { cv } = setRight({ field: 'document', url: 'https://b.example/own.pdf', value: 'cv' });
    expect(cv).toEqual([
      link('cv'),
      { url: 'https://b.example/own.pdf', host: 'b.example', title: '', evidence: [] },
    ]);
    expect(setRight({ field: 'document', url: 'no address', value: 'cv' }).cv).toEqual([link('cv')]);
  });

  it('shows a link once though it was read as two things', () => {
    const twice = { ...READ, tasks: [link('cv')] };
    const corrections = withCorrection(
      NO_CORRECTIONS,
      { field: 'document', url: link('cv').url, value: 'tasks' },
      at,
    );
    const invitation = corrected(twice, corrections);
    expect([invitation.cv, invitation.tasks]).toEqual([[], [link('cv')]]);
  });
});

describe('what a link is taken for', () => {
  it.each([
    ['cv', 'cv'],
    ['jd', 'description'],
    ['score', 'scorecard'],
    ['task', 'tasks'],
    ['other', null],
    ['unknown', null],
  ])('%s: %s', (name, use) => expect(documentUse(READ, `https://a.example/${name}`)).toBe(use));
});

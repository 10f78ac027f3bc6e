import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS, withCorrection } from '@/domain/correction/corrections';
import type { Invitation, Kind, RecordingStatement } from '@/domain/invitation/invitation';
import { missingFrom } from '@/domain/missing';
import type { Session } from '@/domain/session';
import { anInvitation, aSession } from '../../fixtures/session';

const found = <T>(value: T) => ({ value, confidence: 'certain' as const, evidence: [] });
const link = (url: string) => ({ url, host: 'a.example', title: '', evidence: [] });

const WHOLE: Partial<Invitation> = {
  kind: found('expertview'),
  recordingStated: found('allowed'),
  candidate: found('Anna Falk'),
  meeting: found({ provider: 'meet', url: 'https://meet.google.com/abc-defg-hij', code: 'abc-defg-hij' }),
  cv: [link('https://a.example/cv')],
  description: { links: [link('https://a.example/jd')], inline: null },
  scorecard: [link('https://a.example/s')],
  tasks: [link('https://a.example/t')],
};
const session = (lacks: Partial<Invitation> = {}, over: Partial<Session> = {}) =>
  aSession({ invitation: anInvitation({ ...WHOLE, ...lacks }), ...over });

describe('what an invitation lacks', () => {
  it.each<[string, Partial<Invitation>, string[]]>([
    ['nothing', {}, []],
    ['the CV', { cv: [] }, ['cv']],
    ['the description', { description: { links: [], inline: null } }, ['description']],
    [
      'no description where it stands in the text',
      { description: { links: [], inline: { start: 0, end: 9 } } },
      [],
    ],
    ['the word on recording', { recordingStated: found(null) }, ['recording']],
    ['the name', { candidate: found(null) }, ['candidate']],
    ['scorecard and tasks', { scorecard: [], tasks: [] }, ['scorecard', 'tasks']],
    ['the meeting', { meeting: found(null) }, ['meeting']],
    ['the type', { kind: found(null) }, ['kind']],
    [
      'type and description',
      { kind: found(null), description: { links: [], inline: null } },
      ['kind', 'description'],
    ],
  ])('is %s', (_case, lacks, missing) => expect(missingFrom(session(lacks))).toEqual(missing));

  it.each<[Kind, RecordingStatement]>([
    ['expertlead', null],
    ['expertlead', 'forbidden'],
  ])('asks an %s interview for no description and no word on recording', (kind, stated) => {
    const lacks = {
      kind: found(kind),
      recordingStated: found(stated),
      description: { links: [], inline: null },
    };
    expect(missingFrom(session(lacks))).toEqual([]);
  });

  it.each([
    ['cancelled', session({ cv: [], cancelled: found(true) })],
    ['declined', session({ cv: [] }, { myResponse: 'declined' })],
    ['gone', session({ cv: [] }, { absentSince: '2026-11-24T10:00:00.000Z' })],
  ])('is nothing where the interview is %s', (_case, off) => expect(missingFrom(off)).toEqual([]));

  it('is no longer what the person added, and again what they took away', () => {
    const at = '2026-11-24T10:00:00.000Z';
    const added = { field: 'document', url: 'https://b.example/own', value: 'cv' } as const;
    expect(
      missingFrom(session({ cv: [] }, { corrections: withCorrection(NO_CORRECTIONS, added, at) })),
    ).toEqual([]);
    const taken = { field: 'document', url: 'https://a.example/cv', value: 'none' } as const;
    expect(missingFrom(session({}, { corrections: withCorrection(NO_CORRECTIONS, taken, at) }))).toEqual([
      'cv',
    ]);
  });
});

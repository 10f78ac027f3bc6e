import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MeetFactsSchema, meetCode, UNKNOWN_FACTS } from '@/domain/meet-facts';

describe('meetCode', () => {
  it.each([
    'https://meet.google.com/abc-defg-hij',
    'https://meet.google.com/abc-defg-hij/',
    'https://meet.google.com/abc-defg-hij?authuser=0&pli=1',
    'https://meet.google.com/abc-defg-hij?authuser=mira%40example.com#x',
    'https://meet.google.com/_meet/abc-defg-hij',
    'https://MEET.google.com/abc-defg-hij',
    'https://meet.google.com:443/abc-defg-hij',
  ])('%s', (address) => expect(meetCode(address)).toBe('abc-defg-hij'));

  it.each([
    'https://meet.google.com/',
    'https://meet.google.com/new',
    'https://meet.google.com/landing',
    'https://meet.google.com/home/2026/11/26',
    'https://meet.google.com/lookup/abc-defg-hij',
    'https://meet.google.com/abc-defg-hijk',
    'https://meet.google.com/abcd-efg-hij',
    'https://meet.google.com/abc-defg-hij.html',
    'https://meet.google.com/?to=/abc-defg-hij',
    'http://meet.google.com/abc-defg-hij',
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://meet.google.com@evil.example/abc-defg-hij',
    'https://meet.google.com:8443/abc-defg-hij',
    'https://evil.example/#https://meet.google.com/abc-defg-hij',
    'meet.google.com/abc-defg-hij',
    '',
  ])('none in %s', (address) => expect(meetCode(address)).toBeNull());
});

describe('MeetFactsSchema', () => {
  it('takes what is not known as a value', () => {
    expect(v.parse(MeetFactsSchema, UNKNOWN_FACTS)).toEqual(UNKNOWN_FACTS);
  });

  it.each([
    { ...UNKNOWN_FACTS, recording: true },
    { ...UNKNOWN_FACTS, phase: 'joined' },
    { ...UNKNOWN_FACTS, account: 'a'.repeat(321) },
    { phase: 'in-call' },
    null,
  ])('refuses %j', (facts) => expect(v.is(MeetFactsSchema, facts)).toBe(false));
});

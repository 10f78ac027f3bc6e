import { describe, expect, test } from 'vitest';
import { readAccount } from '@/entrypoints/meet.content/page/read-account';
import { removeAll, showPage, showRoom } from './show-page';

const account = { email: 'Kim.Mustermann@Example.com', name: 'Kim, "K" Mustermann' };

describe('readAccount', () => {
  test.each(['green-room', 'waiting', 'in-call', 'left'] as const)('of the page, lower case: %s', (phase) => {
    expect(readAccount(showRoom({ phase, account }))).toBe('kim.mustermann@example.com');
  });

  test('from the data blocks where the first place is gone', () => {
    const page = showRoom({ phase: 'in-call', account });
    removeAll(page, 'script[data-id="_gd"]');
    expect(readAccount(page)).toBe('kim.mustermann@example.com');
  });

  test('of a guest there is none', () => {
    expect(readAccount(showRoom({ phase: 'green-room', account: null }))).toBeNull();
    expect(readAccount(showRoom({ phase: 'green-room', account, variants: { join: 'guest' } }))).toBeNull();
  });

  test.each([
    ['escaped', '{"oPEP7c":"kim\\u0040example.com"}', 'kim@example.com'],
    ['escaped the other way', '{"oPEP7c":"kim\\x40example.com"}', 'kim@example.com'],
    ['no e-mail', '{"oPEP7c":"kim"}', null],
    ['empty', '{"oPEP7c":""}', null],
    ['markup', '{"oPEP7c":"<b>@example.com"}', null],
    ['endless', `{"oPEP7c":"${'k'.repeat(400)}@example.com"}`, null],
    ['other keys', '{"S06Grb":"117"}', null],
  ])('%s', (_name, data, email) => {
    expect(readAccount(showPage(`<head><script>window.WIZ_global_data = ${data};</script></head>`))).toBe(
      email,
    );
  });
});

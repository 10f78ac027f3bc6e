import { describe, expect, it } from 'vitest';
import { impurities, undocumented } from './purity';
import { filesMatching } from './source';

const domain = () => filesMatching(/^domain\/.*\.ts$/);
const file = (text: string) => ({ path: 'domain/sample.ts', text });

describe('domain', () => {
  it('knows no browser, no clock and no chance', () => {
    expect(domain().length).toBeGreaterThan(10);
    expect(domain().flatMap(impurities)).toEqual([]);
  });

  it('says of every exported function what goes in and out', () => {
    expect(domain().flatMap(undocumented)).toEqual([]);
  });

  it.each([
    'export const now = Date.now();',
    'const id = Math.random();',
    'const today = new Date();',
    'const today = Date();',
    'const id = crypto.randomUUID();',
    "const bar = document.querySelector('x');",
    'if (window.top) {}',
    "const page = await fetch('https://example.com');",
    'chrome.storage.local.clear();',
    'const later = { run: setTimeout };',
    'globalThis["x"] = 1;',
  ])('is caught: %s', (text) => expect(impurities(file(text))).not.toEqual([]));

  it.each([
    'const day = new Date(0); const at = Date.parse(text);',
    'const f = (window: { from: number }) => window.from;',
    'const f = ({ document }: Input) => document.url;',
    'const seen = reading.window.from; const x = { location: 1, self: true };',
    'type Place = { document: Document; window: number };',
    'const roundness = Math.round(3);',
  ])('is let pass: %s', (text) => expect(impurities(file(text))).toEqual([]));

  it.each([
    ['export function f() {}', 1],
    ['// no doc\nexport const f = (a: string) => a;', 1],
    ['/** About the constant. */\nconst A = 1;\nexport function f() {}', 1],
    ['/** What it does. */\nexport function f() {}', 0],
    ['/** What it does. */\nexport const f = (a: string) => a;', 0],
    ['function own() {}\nexport const A = own();', 0],
  ])('counts the undocumented in: %s', (text, count) => expect(undocumented(file(text))).toHaveLength(count));
});

import { describe, expect, it } from 'vitest';
import { filesMatching, lineOf, parse, productCode, type SourceFile, visit } from './source';

const TEXT =
  /\.(ts|tsx|js|mjs|json|jsonl|md|html|css|svg|yml|yaml|sh|txt)$|(^|\/)(LICENSE|\.ci\/run|\.[a-z]+rc|\.gitignore)$/;
/** Written in pieces so that this file does not find itself. */
const SHARED = /\.\.[\\/]shared\b/;
const MACHINE_PATH =
  /(?<![\w.:@})-])\/(?:work|tmp|root|Users|home\/[a-z][\w.-]*)\/[\w.]|\b[A-Z]:\\\\?(?:Users|Program)/;
const UNFINISHED = new RegExp(
  String.raw`\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\b(?!\(#\d+\))`,
);

const linesWith = (pattern: RegExp, files: readonly SourceFile[]) =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

function logCalls(file: SourceFile): string[] {
  const found: string[] = [];
  visit(parse(file).program, (node) => {
    const text = file.text.slice(node.start, node.end);
    if (node.type === 'MemberExpression' && text === 'console.log')
      found.push(`${file.path}:${lineOf(file, node.start)}`);
  });
  return found;
}

describe('the project', () => {
  const files = filesMatching(TEXT);

  it('names nothing outside itself and no path of one machine', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(linesWith(SHARED, files)).toEqual([]);
    expect(linesWith(MACHINE_PATH, files)).toEqual([]);
  });

  it('leaves no note of unfinished work without the issue it belongs to', () => {
    expect(linesWith(UNFINISHED, files)).toEqual([]);
  });

  it('logs nothing in the product', () => {
    expect(productCode().flatMap(logCalls)).toEqual([]);
    expect(logCalls({ path: 'domain/a.ts', text: 'const a = 1;\nconsole.log(a);' })).toEqual([
      'domain/a.ts:2',
    ]);
  });

  it.each([
    [SHARED, ['see ..', 'shared/look'].join('/')],
    [MACHINE_PATH, ['see ', 'work', 'main/x.ts'].join('/')],
    [MACHINE_PATH, ['"', 'home', 'mira', 'x.ts"'].join('/')],
    [UNFINISHED, `// ${['TO', 'DO'].join('')}: later`],
  ])('%s finds: %s', (pattern, line) => expect(line).toMatch(pattern));

  it.each([
    [MACHINE_PATH, 'https://meet.google.com/home/2026 and /usr/bin/chromium and example.com/work/x'],
    [UNFINISHED, `// ${['TO', 'DO'].join('')}(#12): the belated`],
  ])('%s lets pass: %s', (pattern, line) => expect(line).not.toMatch(pattern));
});

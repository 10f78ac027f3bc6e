import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDELINES } from '@/domain/guidelines/guidelines';
import { exists, filesMatching, type SourceFile } from './source';

const IN_PROJECT = /`((?:assets|components|domain|docs|entrypoints|stores|tests)\/[\w./-]+)`/g;

/** Links to files and paths in backticks that lead nowhere. */
function deadPaths({ path, text }: SourceFile, isThere: (path: string) => boolean): string[] {
  const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) =>
    join(dirname(path), to),
  );
  const named = [...text.matchAll(IN_PROJECT)].map(([, to = '']) => to);
  return [...links, ...named].filter((to) => !isThere(to)).map((to) => `${path} → ${to}`);
}

const docs = filesMatching(/^(docs\/.*|[A-Z]+)\.md$/);
const guidelines = docs.find(({ path }) => path === 'docs/guidelines.md')?.text ?? '';

describe('the docs', () => {
  it('lead to files that are there', () => {
    expect(docs.length).toBeGreaterThan(7);
    expect(docs.flatMap((file) => deadPaths(file, exists))).toEqual([]);
  });

  it('have one row for each guideline, for whom it is, in order', () => {
    const rows = [...guidelines.matchAll(/^\| ([GLV]\d+) \| (\w+) \|/gm)].map(([, id, scope]) => ({
      id,
      scope,
    }));
    expect(rows).toEqual(GUIDELINES.map(({ id, scope }) => ({ id, scope })));
  });

  it('say of each guideline where it lives and which test holds it, or that it is not there yet', () => {
    const rows = guidelines.split('\n').filter((line) => /^\| [GLV]\d+ \|/.test(line));
    const vague = rows.filter((row) => {
      const [, , , does = '', where = '', test = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return where === '' || test === '' ? !does.startsWith('not yet') : !test.includes('`tests/');
    });
    expect(vague).toEqual([]);
  });

  it.each([
    ['[gone](gone.md)', ['docs/a.md → docs/gone.md']],
    ['see `domain/gone.ts`', ['docs/a.md → domain/gone.ts']],
    ['[out](https://example.com) and [here](#part) and `npm test`', []],
  ])('are searched for dead paths: %s', (text, found) => {
    expect(deadPaths({ path: 'docs/a.md', text }, () => false)).toEqual(found);
  });
});

import { describe, expect, it } from 'vitest';
import { filesMatching, productCode, type SourceFile } from './source';

const lines = ({ text }: SourceFile) => text.trimEnd().split('\n').length;

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A drawer for whatever has no owner; a thing lives with its owner. */
const DRAWER = /(^|\/)(utils?|types|constants|hooks|helpers|common|misc)(\/|\.tsx?$)/;

describe('files of the product', () => {
  it('have at most 300 lines', () => {
    const long = [...productCode(), ...filesMatching(/^tests\/.*\.tsx?$/)].filter(
      (file) => lines(file) > 300,
    );
    expect(long.map((file) => `${file.path}: ${lines(file)}`)).toEqual([]);
  });

  it('have at most 60 lines in the median', () => {
    expect(median(productCode().map(lines))).toBeLessThanOrEqual(60);
  });

  it('lie with their owner, in no drawer', () => {
    const drawers = productCode().filter(
      ({ path }) => DRAWER.test(path) && !/^assets\/locales\/..\/common\.ts$/.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  it.each(['components/hooks/use-now.ts', 'domain/utils.ts', 'stores/types/session.ts'])(
    'know a drawer when they see one: %s',
    (path) => expect(path).toMatch(DRAWER),
  );

  it.each(['domain/invitation/kind/kind.ts', 'components/HookRow.tsx', 'domain/typescript.ts'])(
    'do not take for a drawer: %s',
    (path) => expect(path).not.toMatch(DRAWER),
  );
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KindChip } from '@/components/KindChip';
import { renderIn } from './render-in';

describe('KindChip', () => {
  it.each([
    ['en', 'expertlead', 'expertlead'],
    ['en', 'expertview', 'expertview'],
    ['en', null, 'unsure'],
    ['de', 'expertlead', 'expertlead'],
    ['de', null, 'unklar'],
  ] as const)('says the type in words (%s, %s)', (language, kind, word) => {
    renderIn(language, <KindChip kind={kind} />);
    expect(screen.getByText(word).dataset.kind).toBe(kind ?? 'unsure');
  });
});

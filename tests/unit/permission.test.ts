import { describe, expect, it } from 'vitest';
import { recordingPermission } from '@/domain/recording/permission';

describe('recordingPermission', () => {
  it.each([
    ['expertlead', null, 'unless-declined'],
    ['expertlead', 'allowed', 'unless-declined'],
    ['expertlead', 'forbidden', 'forbidden'],
    ['expertview', null, 'unstated'],
    ['expertview', 'allowed', 'allowed'],
    ['expertview', 'forbidden', 'forbidden'],
    [null, null, 'unstated'],
    [null, 'allowed', 'allowed'],
    [null, 'forbidden', 'forbidden'],
  ] as const)('type %s, the invitation says %s: %s', (kind, stated, expected) => {
    expect(recordingPermission(kind, stated)).toBe(expected);
  });
});

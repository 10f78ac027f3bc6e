import type { common as english } from '../en/common';
import type { Same } from '../shape';

export const common: Same<typeof english> = {
  expertlead: 'expertlead',
  expertview: 'expertview',
  unsure: 'unklar',
};

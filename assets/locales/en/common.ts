export const common = {
  expertlead: 'expertlead',
  expertview: 'expertview',
  unsure: 'unsure',
} as const;

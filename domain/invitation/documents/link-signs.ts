import type { DocumentType } from '../invitation';

/** How a link got its meaning, the surest first. */
export const SURE = {
  label: 0,
  words: 0,
  above: 1,
  order: 1,
  around: 1,
  below: 1,
  after: 1,
  another: 1,
  location: 1,
  'file name': 1,
  'said attached': 1,
  role: 1,
  name: 2,
  address: 3,
} as const;

/** What a link is taken for, and by which sign. */
export interface Sign {
  type: DocumentType;
  by: keyof typeof SURE;
}

/** Whether words hold a web address. */
export const hasLink = (words: string) => /https?:\/\/|www\./i.test(words);

import { describe, expect, it } from 'vitest';
import { documentLabel } from '@/components/document-label';

describe('a document on one line', () => {
  it.each([
    [
      'https://drive.google.com/file/d/1AbC/view?usp=sharing',
      'CV Anna.pdf',
      'drive.google.com · CV Anna.pdf',
    ],
    ['https://drive.google.com/file/d/1AbC/view', '', 'drive.google.com · 1AbC'],
    [
      'https://docs.google.com/spreadsheets/u/0/d/1AbCdEfGhIjKlMnOp/edit',
      ' ',
      'docs.google.com · 1AbCdEfGhIjKlM…',
    ],
    ['https://a.example/files/cv%20anna.pdf', 'https://a.example/files/cv', 'a.example · cv anna.pdf'],
    ['https://a.example/%E0%A4%A', '', 'a.example · %E0%A4%A'],
    ['https://a.example/', '', 'a.example'],
    ['no address', '', 'no address'],
  ])('%s “%s” is %s', (url, title, label) => expect(documentLabel(url, title)).toBe(label));
});

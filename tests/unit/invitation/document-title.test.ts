import { expect, test } from 'vitest';
import { readInvitation } from '../../../domain/invitation/read-invitation';

const CV = 'https://drive.google.com/file/d/1/view';
const titles = (description: string) =>
  readInvitation({ id: 'one', summary: 'expertview interview – Anna Kowalczyk', description }).cv.map(
    ({ title }) => title,
  );

test.each([
  [`CV: <a href="${CV}">Kowalczyk_CV.pdf</a>`, 'Kowalczyk_CV.pdf'],
  [`<a href="${CV}">Lebenslauf Anna Kowalczyk</a>`, 'Lebenslauf Anna Kowalczyk'],
  [`CV: <a href="${CV}">here</a>`, 'CV'],
  [`Der Lebenslauf liegt <a href="${CV}">hier</a>`, ''],
  [`Her CV is here, please read it before: ${CV}`, ''],
  [`Curriculum vitae: ${CV}`, 'Curriculum vitae'],
  [`[x] Lebenslauf: ${CV}`, 'Lebenslauf'],
  [`Résumé (${CV})`, 'Résumé'],
  [`Find the CV at <a href="${CV}">open in browser</a>`, ''],
  [`{"cv_url": "${CV}"}`, ''],
])('%j is called %j', (text, title) => expect(titles(text)).toEqual([title]));

test('an attachment bears its file name', () => {
  const event = {
    id: 'one',
    summary: 'expertview interview – Anna Kowalczyk',
    attachments: [{ fileUrl: CV, title: 'CV_Kowalczyk.pdf' }],
  };
  expect(readInvitation(event).cv.map(({ title }) => title)).toEqual(['CV_Kowalczyk.pdf']);
});

import { expect, test } from 'vitest';
import { readInvitation } from '../../../domain/invitation/read-invitation';

const candidate = (description: string, summary = '[expertview] Interview #20771') =>
  readInvitation({ id: 'one', summary, description }).candidate.value;

test.each([
  ['Kandidat:in: Yara Benhaddou', 'Yara Benhaddou'],
  ['Bewerber:in: Béla Szentkirályi', 'Béla Szentkirályi'],
  ['Kandidat*in: Yara Benhaddou', 'Yara Benhaddou'],
  ['Candidate / Kandidat:in: Iker Zubizarreta', 'Iker Zubizarreta'],
  ['Kandidat (m/w/d): Łukasz Żak', 'Łukasz Żak'],
  ['Unser Kandidat am Donnerstag: Ödön Őry', 'Ödön Őry'],
  ["Today's candidate: Şebnem Çağlar", 'Şebnem Çağlar'],
  ['der Kandidat für den Jänner-Start: Dipl.-Ing. Lorenz Pichlmayr, BSc', 'Lorenz Pichlmayr'],
  ['You will meet: Nguyễn Thị Hạnh', 'Nguyễn Thị Hạnh'],
  ['Vorname: Anna\nNachname: Kowalczyk', 'Anna Kowalczyk'],
  ['Last name: De Luca\nFirst name: Niccolò', 'Niccolò De Luca'],
  ['Last name\tFirst name\nKowalczyk\tAnna', 'Anna Kowalczyk'],
  ['Es geht um Anna Kowalczyk (Java).', 'Anna Kowalczyk'],
  ['Candidate manager: Nora Feldt', null],
  ['Kandidat:in: siehe CV', null],
  ['Client / candidate: ACME', null],
])('%j names %s', (description, expected) => {
  expect(candidate(description)).toBe(expected);
});

test('a degree before the name in the title is no part of it, a surname is', () => {
  expect(candidate('', 'expertview: DI Lorenz Pichlmayr, BSc')).toBe('Lorenz Pichlmayr');
  expect(candidate('', 'expertview: Di Marco Esposito')).toBe('Di Marco Esposito');
});

test('where somebody comes from does not take them off the list', () => {
  expect(candidate('Solène Kergoat ist freelance Vue-Entwicklerin aus Nantes.')).toBe('Solène Kergoat');
  expect(candidate('Candidate: Anna Kowalczyk\nJan Berger fällt leider aus.')).toBe('Anna Kowalczyk');
});

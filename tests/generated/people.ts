import type { Draw } from './random';

const FIRST = [
  'Ana',
  'Bartosz',
  'Chidi',
  'Daria',
  'Emre',
  'Fenja',
  'Goran',
  'Hanna',
  'Ibrahim',
  'Jelena',
  'Kofi',
  'Leonie',
  'Matteo',
  'Nadia',
  'Oskar',
  'Pilar',
  'Quentin',
  'Rasmus',
  'Sunita',
  'Thabo',
  'Uschi',
  'Viktor',
  'Wiebke',
  'Xenia',
  'Yusuf',
  'Zuzana',
  'Jean-Luc',
  'Anna Maria',
  'Łukasz',
  'Søren',
  'Zoë',
  'Đorđe',
];
const LAST = [
  'Abendroth',
  'Bielska',
  'Castellanos',
  'Đurić',
  'Eriksen',
  'Fontaine',
  'Grgić',
  'Hosseini',
  'Iversen',
  'Jankowski',
  'Karaca',
  'Lindholm',
  'Müller-Brandt',
  'Nwosu',
  'Okonjo',
  'Petrossian',
  'Quadflieg',
  'Rautenberg',
  'Sundaram',
  'Tkachenko',
  'Ulbrich',
  'van den Berg',
  'Wójcik',
  'Yıldırım',
  'Zeller',
  "O'Rourke",
  'de la Cruz',
  'von Arnim',
];

/** Coordinators and our own interviewers; no candidate is ever called so. */
const STAFF = [
  'Greta Holm',
  'Paul Wegner',
  'Lena Strobel',
  'Tim Aurich',
  'Carla Benes',
  'Jonas Reuter',
  'Milena Krug',
  'Sven Olbrich',
];
export const COLLEAGUES = ['Ruth Anders', 'Felix Brandl', 'Ingo Dittrich', 'Sophie Ehlers'];
const CONTACTS = ['Marianne Voss', 'Piotr Sikora', 'Helena Brock', 'Dominik Asmus'];
const CLIENTS = [
  'Nordlicht Energie',
  'Kestrel Payments',
  'Harbor Freight Cloud',
  'Alpenbahn',
  'Mivara Health',
  'Tidewater Analytics',
  'Brückner Maschinen',
  'Lumen & Co',
];
const FIELDS = [
  'Java',
  'React',
  'Python',
  'DevOps',
  'Go',
  'Kotlin',
  'iOS',
  'Data Engineering',
  'Node.js',
  'TypeScript',
  'QA Automation',
  '.NET',
];
const LEVELS = ['Senior', 'Lead', 'Mid-level', 'Principal'];

export interface People {
  name: string;
  first: string;
  last: string;
  other: string;
  /** Of our side, no candidate. */
  colleague: string;
  /** Of the client's side, no candidate. */
  contact: string;
  me: string;
  myFirst: string;
  coordinator: string;
  coordinatorFirst: string;
  client: string;
  field: string;
  role: string;
}

const first = (name: string) => name.split(' ')[0] ?? name;

export function drawPeople(draw: Draw): People {
  const given = draw.pick(FIRST);
  const family = draw.pick(LAST);
  const others = FIRST.filter((one) => one !== given);
  const coordinator = draw.pick(STAFF);
  const me = draw.pick(STAFF.filter((one) => one !== coordinator));
  const field = draw.pick(FIELDS);
  return {
    name: `${given} ${family}`,
    first: given,
    last: family,
    other: `${draw.pick(others)} ${draw.pick(LAST.filter((one) => one !== family))}`,
    colleague: draw.pick(COLLEAGUES),
    contact: draw.pick(CONTACTS),
    me,
    myFirst: first(me),
    coordinator,
    coordinatorFirst: first(coordinator),
    client: draw.pick(CLIENTS),
    field,
    role: `${draw.pick(LEVELS)} ${field} ${draw.pick(['Developer', 'Engineer'])}`,
  };
}

const ascii = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(' ', '.');

export const mail = (name: string, domain: string): string => `${ascii(name)}@${domain}`;

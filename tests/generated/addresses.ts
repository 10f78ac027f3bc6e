import type { Draw } from './random';

export type Sort = 'cv' | 'description' | 'scorecard' | 'tasks';

const slug = (draw: Draw) =>
  `${draw.pick(['backend', 'frontend', 'platform', 'data', 'mobile', 'cloud'])}-${draw.pick(['engineer', 'rollout', 'rebuild', 'team', 'services'])}-${draw.int(900) + 100}`;

const google = {
  file: (draw: Draw) =>
    draw.pick([
      `https://drive.google.com/file/d/${draw.code(33)}/view`,
      `https://drive.google.com/file/d/${draw.code(33)}/view?usp=sharing`,
      `https://drive.google.com/open?id=${draw.code(33)}`,
    ]),
  text: (draw: Draw) =>
    `https://docs.google.com/document/d/${draw.code(33)}/edit${draw.pick(['', '?usp=sharing', '#heading=h.gjdgxs'])}`,
  sheet: (draw: Draw) =>
    `https://docs.google.com/spreadsheets/d/${draw.code(33)}/edit${draw.pick(['', '#gid=0', '?usp=drive_link'])}`,
  form: (draw: Draw) => `https://docs.google.com/forms/d/e/${draw.code(40)}/viewform`,
};

/** An invented address of such a document, where such documents lie. */
const ADDRESS: Record<Sort, ((draw: Draw) => string)[]> = {
  cv: [
    google.file,
    google.file,
    google.text,
    (draw) => `https://www.dropbox.com/s/${draw.letters(15)}/${draw.letters(6)}.pdf?dl=0`,
    (draw) => `https://files.example.com/p/${draw.code(14)}.pdf`,
    (draw) =>
      `https://ats.example.org/candidates/${draw.int(90000) + 10000}/documents/${draw.int(900) + 100}`,
    (draw) => `https://example-my.sharepoint.com/:b:/p/people/${draw.code(20)}`,
  ],
  description: [
    google.text,
    google.file,
    (draw) => `https://www.notion.so/${slug(draw)}-${draw.letters(16)}`,
    (draw) => `https://careers.example.com/jobs/${slug(draw)}`,
    (draw) => `https://boards.example.org/openings/${draw.int(90000) + 10000}`,
    (draw) => `https://wiki.example.org/display/${slug(draw)}`,
  ],
  scorecard: [
    google.sheet,
    google.sheet,
    google.text,
    google.form,
    (draw) => `https://airtable.com/${draw.letters(12)}/${draw.letters(10)}`,
    (draw) => `https://ats.example.org/reviews/${draw.int(90000) + 10000}`,
  ],
  tasks: [
    google.text,
    (draw) => `https://codesandbox.io/s/${slug(draw)}`,
    (draw) => `https://github.com/example-org/${slug(draw)}`,
    (draw) => `https://gist.github.com/example/${draw.letters(20)}`,
    (draw) => `https://www.hackerrank.com/tests/${draw.letters(9)}`,
    (draw) => `https://app.coderpad.io/${draw.letters(8).toUpperCase()}`,
    (draw) => `https://stackblitz.com/edit/${slug(draw)}`,
    (draw) => `https://pad.example.com/exercise/${draw.int(9000)}`,
  ],
};

export const address = (sort: Sort, draw: Draw): string => draw.pick(ADDRESS[sort])(draw);

/** An address that only looks like a document: no careful person would open it as one. */
export const falseAddress = (draw: Draw): string =>
  draw.pick([
    `https://docs.google.com.share-files.example/document/d/${draw.code(20)}/edit`,
    `https://drive.google.com.evil.example/file/d/${draw.code(20)}/view`,
    `https://drive.google.com@files.evil.example/${draw.code(20)}`,
    `https://docs.google.com:secret@evil.example/d/${draw.code(20)}`,
    `javascript:openFile(${draw.int(9000)})`,
    'data:text/html;base64,PGgxPkNWPC9oMT4=',
    `http://drive.google.com.evil.example/file/d/${draw.code(20)}/view`,
  ]);

export type Wrapper = 'none' | 'google' | 'safelinks' | 'google in safelinks' | 'safelinks in google';

const byGoogle = (url: string) =>
  `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D&source=calendar&ust=1779812345000000&usg=AOvVaw1xYz`;
const bySafeLinks = (url: string) =>
  `https://eur05.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02%7Cnora%40example.com%7C08dc&sdata=abc%3D&reserved=0`;

export function wrap(url: string, wrapper: Wrapper): string {
  if (wrapper === 'google') return byGoogle(url);
  if (wrapper === 'safelinks') return bySafeLinks(url);
  if (wrapper === 'google in safelinks') return bySafeLinks(byGoogle(url));
  return wrapper === 'safelinks in google' ? byGoogle(bySafeLinks(url)) : url;
}

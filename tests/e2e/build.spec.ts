import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUILD } from '../browser/launch';

const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));

test('the built manifest asks for what docs/permissions.md lists, and nothing else', () => {
  const listed = [...readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| `([a-z]+)` \|/gm)].map(
    (row) => row[1],
  );
  expect([...manifest.permissions].sort()).toEqual(listed.sort());
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0].matches).toEqual(['https://meet.google.com/*']);
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['panel.html'], matches: ['https://meet.google.com/*'], use_dynamic_url: true },
  ]);
  expect(manifest.externally_connectable).toBeUndefined();
});

test('the content script stays within 12 kB gzip, without React and without storage', () => {
  const files: string[] = manifest.content_scripts[0].js;
  const code = files.map((file) => readFileSync(join(BUILD, file), 'utf8')).join('\n');
  expect(gzipSync(code).length).toBeLessThanOrEqual(12_000);
  expect(code).not.toMatch(/react\.(element|transitional)|react-dom/);
  expect(code).not.toMatch(/storage\.(local|session|sync)/);
});

test('the build holds no remote code, no source map and no sample data', () => {
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  for (const file of files.filter((one) => /\.(js|html)$/.test(one))) {
    const text = readFileSync(join(BUILD, file), 'utf8');
    expect(text, file).not.toMatch(/<script[^>]+src="https?:/);
    expect(text, file).not.toMatch(/Kowalczyk|mira\.sandberg/);
  }
});

import { describe, expect, it } from 'vitest';
import { importFaults, importsOf } from './imports';
import { globalsUsed } from './purity';
import { filesMatching, productCode } from './source';

describe('import direction', () => {
  it('holds over the whole product', () => {
    const files = productCode();
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(importFaults)).toEqual([]);
  });

  it('domain and the Google on loopback use relative imports only, since they also run without a bundler', () => {
    const files = filesMatching(/^(domain|tests\/google|tests\/inspect)\/.*\.ts$/);
    const aliased = files.filter((file) => importsOf(file).some((one) => one.startsWith('@/')));
    expect(aliased.map(({ path }) => path)).toEqual([]);
  });

  it('the extension API is reached through stores/browser.ts, never as a global', () => {
    const api = /^(chrome|browser)$/;
    expect(productCode().flatMap((file) => globalsUsed(file, api))).toEqual([]);
    expect(globalsUsed({ path: 'a.ts', text: 'chrome.runtime.reload(); browser.tabs;' }, api)).toHaveLength(
      2,
    );
    expect(globalsUsed({ path: 'a.ts', text: "import { browser } from './b'; browser.tabs;" }, api)).toEqual(
      [],
    );
  });

  it.each([
    ['domain/a.ts', "import { browser } from '../stores/browser';"],
    ['domain/a.ts', "import { x } from '@/domain/b';"],
    ['domain/a.ts', "import { create } from 'zustand/vanilla';"],
    ['domain/a.ts', "export * from 'wxt/utils/storage';"],
    ['domain/a.ts', "import { readFile } from 'node:fs';"],
    ['domain/a/b.ts', "const c = await import('../../components/C');"],
    ['stores/a.ts', "import { Button } from '@/components/Button';"],
    ['stores/a.ts', "import { browser } from 'wxt/browser';"],
    ['components/A.tsx', "import { sessionsStore } from '@/stores/replicas';"],
    ['components/A.tsx', "import { storage } from 'wxt/utils/storage';"],
    ['entrypoints/panel/App.tsx', "import { App } from '../popup/App';"],
    ['entrypoints/panel/App.tsx', "import { App } from '@/entrypoints/popup/App';"],
    ['entrypoints/panel/App.tsx', "import type { Browser } from 'wxt/browser';"],
    ['entrypoints/panel/App.tsx', "import { startGoogle } from '@/tests/google/server';"],
    ['assets/locales/index.ts', "import { x } from '../../domain/session';"],
  ])('refuses in %s: %s', (path, text) => expect(importFaults({ path, text })).toHaveLength(1));

  it.each([
    ['domain/a/b.ts', "import * as v from 'valibot'; import { c } from '../c';"],
    ['stores/browser.ts', "export { browser } from 'wxt/browser';"],
    ['components/A.tsx', "import { openAs } from '@/domain/open-as'; import { useState } from 'react';"],
    ['entrypoints/panel/main.tsx', "import { App } from './App'; import '@/assets/style.css';"],
  ])('lets pass in %s: %s', (path, text) => expect(importFaults({ path, text })).toEqual([]));
});

import { posix } from 'node:path';
import { isNode, parse, type SourceFile, visit } from './source';

/** What a file imports or re-exports, as written. */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  visit(parse(file).program, (node) => {
    const isImport = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type);
    if (isImport && isNode(node.source)) found.push(String(node.source.value));
  });
  return found;
}

/** Path from the root, or null for a library. */
function target(path: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
}

const folder = (path: string) => path.split('/')[0] ?? '';
/** `background`, `panel`, `meet.content` … */
const entrypoint = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';

const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ['domain'],
  stores: ['stores', 'domain'],
  components: ['components', 'domain', 'assets'],
  assets: ['assets'],
  entrypoints: ['entrypoints', 'components', 'stores', 'domain', 'assets'],
};

const FOREIGN: Record<string, RegExp> = {
  domain:
    /^(react|react-dom|zustand|wxt|webextension-polyfill|use-intl|lucide-react|@base-ui|node:)(\/|$)|^node:/,
  stores: /^(react|react-dom|use-intl|lucide-react|@base-ui|node:)(\/|$)|^node:/,
  components: /^(zustand|wxt|webextension-polyfill)(\/|$)|^node:/,
  assets: /^(react|react-dom|zustand|wxt|webextension-polyfill)(\/|$)|^node:/,
  entrypoints: /^webextension-polyfill(\/|$)|^node:/,
};

/** What a file of the product imports against the import direction (docs/architecture.md), in words. */
export function importFaults(file: SourceFile): string[] {
  const from = folder(file.path);
  return importsOf(file).flatMap((specifier) => {
    const fault = (why: string) => [`${file.path} imports ${specifier}: ${why}`];
    if (specifier === 'wxt/browser' && file.path !== 'stores/browser.ts')
      return fault('only stores/browser.ts does');
    const path = target(file.path, specifier);
    if (path === null) return FOREIGN[from]?.test(specifier) ? fault(`not in ${from}`) : [];
    if (from === 'domain' && specifier.startsWith('@/'))
      return fault('domain also runs where @ means nothing');
    if (!MAY_IMPORT[from]?.includes(folder(path))) return fault(`${from} may not know ${folder(path)}`);
    return from === 'entrypoints' &&
      folder(path) === 'entrypoints' &&
      entrypoint(path) !== entrypoint(file.path)
      ? fault('entrypoints never import one another')
      : [];
  });
}

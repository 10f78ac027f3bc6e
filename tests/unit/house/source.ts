import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const PRODUCT = ['assets', 'components', 'domain', 'entrypoints', 'stores'];

/** A file of the project; `path` from the project's root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Folders of the root that are made, not written: those that git ignores. */
const MADE = new Set([
  '.git',
  ...readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]);

function* pathsBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (MADE.has(entry.name)) continue;
    if (entry.isDirectory()) yield* pathsBelow(path);
    else if (entry.isFile()) yield relative(ROOT, path).split(sep).join('/');
  }
}

/** Every file of the project whose path matches. */
export function filesMatching(pattern: RegExp): SourceFile[] {
  return [...pathsBelow(ROOT)]
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Whether the project has this file or folder. */
export const exists = (path: string): boolean => existsSync(join(ROOT, path));

/** The product's own code. */
export function productCode(): SourceFile[] {
  return filesMatching(new RegExp(`^(${PRODUCT.join('|')})/.*\\.tsx?$`));
}

/** A node of the syntax tree (ESTree with TypeScript and JSX). */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface Comment {
  type: string;
  value: string;
  end: number;
}

const parsed = new Map<string, { program: Node; comments: Comment[] }>();

export function parse({ path, text }: SourceFile): { program: Node; comments: Comment[] } {
  const known = parsed.get(text);
  if (known) return known;
  const result = parseSync(path, text);
  const tree = { program: result.program as unknown as Node, comments: result.comments as Comment[] };
  parsed.set(text, tree);
  return tree;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The children of a node with the name of the field that holds them. */
function children(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Node] => [key, child]),
  );
}

/** Visits a node and everything below it; the visitor hears the parent and the field the node is in. */
export function visit(
  node: Node,
  visitor: (node: Node, parent: Node | null, key: string) => void,
  parent: Node | null = null,
  key = '',
): void {
  visitor(node, parent, key);
  for (const [field, child] of children(node)) visit(child, visitor, node, field);
}

export const lineOf = ({ text }: SourceFile, offset: number): number =>
  text.slice(0, offset).split('\n').length;

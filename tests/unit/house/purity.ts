import { lineOf, type Node, parse, type SourceFile, visit } from './source';

/** Globals of a browser, and every source of time or chance: in domain these come in as arguments. */
const FORBIDDEN =
  /^(window|document|navigator|location|self|globalThis|chrome|browser|fetch|XMLHttpRequest|DOMParser|localStorage|sessionStorage|indexedDB|performance|crypto|process|setTimeout|setInterval|queueMicrotask|requestAnimationFrame|alert|confirm)$/;

const CHANCE_OR_TIME = /^(Date\.now|Math\.random|Temporal\.Now)$/;

/** Names that the file itself binds; a parameter called `window` is no browser's window. */
function boundNames(program: Node): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown) => {
    visit(pattern as Node, (node, parent, key) => {
      const isKey = parent?.type === 'Property' && key === 'key' && parent.shorthand !== true;
      if (node.type === 'Identifier' && !isKey) names.add(String(node.name));
    });
  };
  visit(program, (node, parent, key) => {
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (key === 'params' && !parent?.type.startsWith('TS')) bind(node);
    if (key === 'local') bind(node);
  });
  return names;
}

function isUse(node: Node, parent: Node | null, key: string): boolean {
  if (node.type !== 'Identifier' || parent === null || parent.type.startsWith('TS')) return false;
  if (parent.type === 'MemberExpression' && key === 'property') return parent.computed === true;
  return !(key === 'key' && parent.computed !== true && parent.shorthand !== true);
}

/** Uses of globals that match and that the file does not bind itself. */
export function globalsUsed(file: SourceFile, names: RegExp): string[] {
  const { program } = parse(file);
  const bound = boundNames(program);
  const found: string[] = [];
  visit(program, (node, parent, key) => {
    if (!isUse(node, parent, key) || !names.test(String(node.name)) || bound.has(String(node.name))) return;
    found.push(`${file.path}:${lineOf(file, node.start)} uses ${String(node.name)}`);
  });
  return found;
}

/** Where a file of domain reaches for the browser, the clock or chance. */
export function impurities(file: SourceFile): string[] {
  const found = globalsUsed(file, FORBIDDEN);
  visit(parse(file).program, (node) => {
    const text = file.text.slice(node.start, node.end);
    const isCall = node.type === 'CallExpression';
    const readsClock =
      (isCall || node.type === 'NewExpression') &&
      (node.callee as Node).name === 'Date' &&
      (isCall || (node.arguments as Node[]).length === 0);
    if (readsClock || (node.type === 'MemberExpression' && CHANCE_OR_TIME.test(text)))
      found.push(`${file.path}:${lineOf(file, node.start)} uses ${text}`);
  });
  return found;
}

/** Exported functions without a doc comment right before them. */
export function undocumented(file: SourceFile): string[] {
  const { program, comments } = parse(file);
  const documented = (start: number) =>
    comments.some(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        end <= start &&
        /^\s*$/.test(file.text.slice(end, start)),
    );
  return (program.body as Node[]).flatMap((statement) => {
    if (!statement.type.startsWith('Export') || documented(statement.start)) return [];
    return functionNames(statement.declaration as Node | null).map(
      (name) => `${file.path}:${lineOf(file, statement.start)} ${name}`,
    );
  });
}

function functionNames(declaration: Node | null): string[] {
  if (declaration?.type === 'FunctionDeclaration') return [String((declaration.id as Node).name)];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return (declaration.declarations as Node[])
    .filter((one) => /Function/.test((one.init as Node | null)?.type ?? ''))
    .map((one) => String((one.id as Node).name));
}

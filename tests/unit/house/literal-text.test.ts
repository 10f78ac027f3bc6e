import { describe, expect, it } from 'vitest';
import { filesMatching, lineOf, type Node, parse, type SourceFile, visit } from './source';

const SPOKEN_ATTRIBUTE = /^(aria-label|aria-description|aria-valuetext|alt|title|placeholder|label)$/;
const LETTER = /\p{L}/u;

/** The literal text of a JSX child or attribute value, null where it is computed. */
function literal(node: Node): string | null {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'JSXExpressionContainer') return literal(node.expression as Node);
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as Node[]).map((part) => String((part.value as { raw: string }).raw)).join('');
}

/** Text that a person would see or hear and that does not come from the locales. */
function literalTexts(file: SourceFile): string[] {
  const found: string[] = [];
  visit(parse(file).program, (node, parent, key) => {
    const isChild = key === 'children' && /^JSX(Element|Fragment)$/.test(parent?.type ?? '');
    const isSpoken =
      key === 'value' &&
      parent?.type === 'JSXAttribute' &&
      SPOKEN_ATTRIBUTE.test(String((parent.name as Node).name));
    const text = isChild || isSpoken ? literal(node) : null;
    if (text !== null && LETTER.test(text))
      found.push(`${file.path}:${lineOf(file, node.start)} ${text.trim()}`);
  });
  return found;
}

const sample = (jsx: string) => ({ path: 'components/Sample.tsx', text: `export const S = () => ${jsx};` });

describe('text in components and pages', () => {
  it('comes from the locales alone', () => {
    const files = filesMatching(/^(components|entrypoints)\/.*\.tsx$/);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(literalTexts)).toEqual([]);
  });

  it.each([
    '<p>Hello</p>',
    '<p>{"Hello"}</p>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text of a sample
    '<p>{`${n} min`}</p>',
    '<><b/>Später</>',
    '<button aria-label="Close" />',
    '<input placeholder={"Name"} />',
  ])('is caught: %s', (jsx) => expect(literalTexts(sample(jsx))).toHaveLength(1));

  it.each([
    '<p className="text-sm" id="head">{t("hello")}</p>',
    '<p>{a} · {b}</p>',
    '<p>\n  {a}\n</p>',
    '<input aria-label={t("name")} type="text" />',
  ])('is let pass: %s', (jsx) => expect(literalTexts(sample(jsx))).toEqual([]));
});

export type AttributeValue = string | number | boolean | null | undefined;

const voidTags = new Set(['base', 'br', 'img', 'input', 'link', 'meta']);

export const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = ([name, value]: [string, AttributeValue]): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  return ` ${name}="${text(String(value)).replaceAll('"', '&quot;')}"`;
};

/** One element as HTML. Children are HTML already: plain words go through `text` first. */
export const el = (
  tag: string,
  attributes: Record<string, AttributeValue>,
  ...children: string[]
): string => {
  const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
  return voidTags.has(tag) ? open : `${open}${children.join('')}</${tag}>`;
};

/** Data for an inline script: `<` must not be able to end the script element. */
export const scriptData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

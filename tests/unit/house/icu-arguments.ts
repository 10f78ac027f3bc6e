/**
 * The names an ICU message takes, sorted, each once; tags as `<name`. Enough of the syntax for comparing two languages:
 * simple and formatted arguments, plural and select with their nested messages, apostrophe quoting.
 */
export function argumentsOf(message: string): string[] {
  const plain = message.replace(/''/g, '').replace(/'[{}<#|][^']*'?/g, '');
  return [...new Set([...tagsOf(plain), ...namesOf(plain)])].toSorted();
}

const tagsOf = (message: string) => [...message.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}`);

function namesOf(message: string): string[] {
  return groupsOf(message).flatMap((group) => {
    const [, name = '', rest = ''] =
      /^\s*(\w+)\s*(?:,\s*(?:plural|select|selectordinal)\s*,([\s\S]*))?/.exec(group) ?? [];
    return [name, ...groupsOf(rest).flatMap(namesOf)];
  });
}

/** The insides of the outermost pairs of braces. */
function groupsOf(text: string): string[] {
  const groups: string[] = [];
  let depth = 0;
  let from = 0;
  [...text].forEach((character, index, all) => {
    if (character === '{' && depth++ === 0) from = index + 1;
    if (character === '}' && --depth === 0) groups.push(all.slice(from, index).join(''));
  });
  return groups;
}

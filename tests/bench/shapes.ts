/** Texts that a careless reader would need quadratic time for: each makes a description of about `bytes` characters. */
export const SHAPES: Record<string, (bytes: number) => string> = {
  'plain words': repeated('expertview interview, please read the CV before. '),
  'one line without a space': repeated('aufzeichnungnichtinterview'),
  'one line of capital letters': repeated('Anna Maria Van Der Berg '),
  'links, one a line': repeated('CV: https://drive.google.com/file/d/1/view\n'),
  'links, all in one line': repeated('https://drive.google.com/file/d/1/view '),
  'links, all different': counted((i) => `https://files.example.com/${i} (CV)\n`),
  'anchors, never closed': repeated('<a href="https://docs.google.com/x">CV '),
  'wrapped links': repeated(
    'https://www.google.com/url?q=https%3A%2F%2Feur05.safelinks.protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Fx.example\n',
  ),
  'one link wrapped again and again': (bytes) =>
    'https://www.google.com/url?q='.repeat(Math.ceil(bytes / 29)),
  'quotes in quotes': (bytes) => nested('> ', 'On Mon, Greta wrote:\n', bytes),
  'nested block quotes': repeated('<blockquote>Am Montag schrieb Greta:<br>'),
  'a flat quote': repeated('> Candidate: Anna Kowalczyk\n'),
  'mails quoted below one another': repeated(
    'On Mon, 2 Nov 2026 at 09:12, Greta Holm wrote:\nDo not record.\n',
  ),
  'footnotes and their places': counted((i) => `CV [${i}]\n[${i}] https://x.example/${i}\n`),
  'places of footnotes only': counted((i) => `CV [${i}] `),
  'a table of many rows': repeated('<tr><td>CV</td><td>Scorecard</td></tr>'),
  'a table of one row': repeated('<td>CV</td>'),
  'a table of pipes, one row': repeated('CV | '),
  'a table of pipes, many rows': repeated('| CV | Scorecard | x |\n'),
  'a table of tabs, one row': repeated('CV\t'),
  'nested tables': repeated('<table><tr><td>'),
  'tick boxes': repeated('[x] recording [ ] no '),
  'labels without values': repeated('Candidate:\n'),
  'labels, all in one line': repeated('Recording: '),
  'brackets and commas': repeated('((([[[,,,'),
  entities: repeated('&amp;&lt;&#0;&#x1F600;'),
  'empty lines': repeated('\r\n'),
  'zero-width characters': repeated('\u200b\u00ad\ufeff'),
  'open tags': repeated('<div><b><i>'),
  'less-than signs': repeated('<'),
  'lone at signs and hosts': repeated('a@b.c '),
  colons: repeated(':'),
};

function repeated(unit: string): (bytes: number) => string {
  return (bytes) => unit.repeat(Math.ceil(bytes / unit.length));
}

function counted(unit: (index: number) => string): (bytes: number) => string {
  return (bytes) => {
    const parts: string[] = [];
    for (let length = 0, i = 1; length < bytes; i++) {
      const part = unit(i);
      parts.push(part);
      length += part.length;
    }
    return parts.join('');
  };
}

/** Each line one sign deeper than the one before, so far as the length allows. */
function nested(sign: string, text: string, bytes: number): string {
  const depth = Math.floor(Math.sqrt(bytes / sign.length));
  return Array.from({ length: depth }, (_, i) => sign.repeat(2 * i) + text).join('');
}

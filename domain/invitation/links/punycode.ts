const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

function adapt(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / 700) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  for (; d > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) d = Math.floor(d / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * d) / (d + 38));
}

/** One label without its `xn--`, decoded as in RFC 3492; null where it is malformed. */
function decodedLabel(label: string): string | null {
  const cut = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(0, cut))].map((c) => c.codePointAt(0) ?? 0);
  let n = 128;
  let i = 0;
  let bias = 72;
  let at = cut > 0 ? cut + 1 : 0;
  while (at < label.length) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = Number.parseInt(label[at++] ?? '?', 36);
      if (Number.isNaN(digit)) return null;
      // RFC digits run a–z, then 0–9; parseInt's run 0–9, then a–z.
      const value = digit >= 10 ? digit - 10 : digit + 26;
      i += value * weight;
      const t = k <= bias ? T_MIN : Math.min(T_MAX, k - bias);
      if (value < t) break;
      weight *= BASE - t;
    }
    const points = output.length + 1;
    bias = adapt(i - before, points, before === 0);
    n += Math.floor(i / points);
    i %= points;
    if (n > 0x10ffff) return null;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}

/**
 * A host name with its international labels readable.
 * @param host ASCII host; labels of more than 63 characters or malformed ones stay as they are
 */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) =>
      label.startsWith('xn--') && label.length <= 63 ? (decodedLabel(label.slice(4)) ?? label) : label,
    )
    .join('.');
}

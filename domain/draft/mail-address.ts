/** Longer addresses are cut or refused by browsers and mail programs. */
const AT_MOST = 2_000;
const SUBJECT_AT_MOST = 150;

/**
 * The address that opens a mail with everything filled in (RFC 6068), at most 2,000 characters long: a longer text is
 * cut and ends with an ellipsis.
 * @param mail `to` a mail address, null leaves the recipient to the person; `text` with line feeds
 */
export function mailAddress({
  to,
  subject,
  text,
}: {
  to: string | null;
  subject: string;
  text: string;
}): string {
  const recipient = to === null ? '' : encoded(to).replaceAll('%40', '@');
  const title = encoded([...subject.replace(/\s+/g, ' ').trim()].slice(0, SUBJECT_AT_MOST).join(''));
  const head = `mailto:${recipient}?subject=${title}&body=`;
  return head + fitted(text, AT_MOST - head.length);
}

function fitted(text: string, room: number): string {
  const whole = encoded(text);
  if (whole.length <= room) return whole;
  const ellipsis = encoded('…');
  if (ellipsis.length > room) return '';
  let kept = '';
  for (const sign of text) {
    const next = encoded(sign);
    if (kept.length + next.length + ellipsis.length > room) break;
    kept += next;
  }
  return kept + ellipsis;
}

/** Half a surrogate pair has no encoding, and must not cost the mail. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n'));
}

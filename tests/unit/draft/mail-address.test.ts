import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '@/domain/draft/mail-address';

/** As a mail program reads it. */
function opened(address: string) {
  const { protocol, pathname, searchParams } = new URL(address.replaceAll('+', '%2B'));
  return {
    protocol,
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject'),
    body: searchParams.get('body'),
  };
}

/** Signs of every length that an address writes them with; a whole alphabet takes seconds to make. */
const sign = fc.constantFrom('a', ' ', 'ä', '–', '😀', '\uD83D', '\n', '&', '%');

describe('a mail address', () => {
  it('opens a mail with recipient, subject and text', () => {
    const mail = {
      to: 'nora+ev@expertlead.com',
      subject: 'CV & “Task”?',
      text: 'Hello Nora,\n\n- 100 % of it\n+ ä',
    };
    expect(opened(mailAddress(mail))).toEqual({
      protocol: 'mailto:',
      to: mail.to,
      subject: mail.subject,
      body: mail.text.replaceAll('\n', '\r\n'),
    });
  });

  it('leaves the recipient open where there is none', () => {
    expect(mailAddress({ to: null, subject: 'a', text: 'b' })).toBe('mailto:?subject=a&body=b');
  });

  it('lets nobody add another recipient or header', () => {
    const address = mailAddress({
      to: 'a@b.co?bcc=x@y.co&',
      subject: 'a&bcc=x@y.co\r\nBcc: x',
      text: '&cc=z',
    });
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(opened(address).subject).toBe('a&bcc=x@y.co Bcc: x');
  });

  it('stays under 2,000 characters, cut between signs, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: sign, minLength: 100, maxLength: 600 }),
        fc.string({ unit: sign, maxLength: 200 }),
        (text, subject) => {
          const address = mailAddress({ to: 'nora.falk@expertlead.com', subject, text });
          expect(address.length).toBeLessThanOrEqual(2_000);
          expect(() => decodeURIComponent(address)).not.toThrow();
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says by an ellipsis that it was cut', () => {
    const long = mailAddress({ to: null, subject: '', text: '😀'.repeat(900) });
    expect(opened(long).body).toMatch(/^(😀)+…$/u);
    expect(opened(mailAddress({ to: null, subject: '', text: 'half \uD83D' })).body).toBe('half \uFFFD');
  });
});

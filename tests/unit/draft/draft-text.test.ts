import { describe, expect, it } from 'vitest';
import { draftText } from '@/components/draft-text';
import { MISSING } from '@/domain/missing';
import { sampleSession } from '../session-sample';

const nora = { name: 'Nora Falk', email: 'nora.falk@expertlead.com' };

describe('the message that asks for what is missing', () => {
  it('names the interview, the time in the invitation’s zone, and what is missing', () => {
    const session = sampleSession({ organizer: nora }, { kind: 'expertview', candidate: 'Anna Kowalczyk' });
    expect(draftText(session, ['recording', 'cv', 'description'], 'en')).toEqual({
      subject: 'Interview with Anna Kowalczyk, 24 November 2026: question about the invitation',
      text: [
        'Hello Nora,',
        '',
        'This is about the expertview interview with Anna Kowalczyk on Tuesday, 24 November 2026 at 15:00 CET. I could not find the following in the invitation:',
        '',
        '- whether the interview may be recorded',
        '- the CV',
        '- the job description',
        '',
        'Could you please help me with this?',
        '',
        'Thank you and kind regards',
      ].join('\n'),
    });
  });

  it('is German where it is wanted', () => {
    const session = sampleSession({ organizer: nora }, { kind: 'expertlead', candidate: 'Anna Kowalczyk' });
    const { subject, text } = draftText(session, ['cv', 'meeting'], 'de');
    expect(subject).toBe('Interview mit Anna Kowalczyk, 24. November 2026: Frage zur Einladung');
    expect(text).toContain(
      'Hallo Nora,\n\nes geht um das expertlead-Interview mit Anna Kowalczyk am Dienstag, 24. November 2026 um 15:00 MEZ.',
    );
    expect(text).toContain('- den Lebenslauf\n- den Link zum Gespräch');
  });

  it('says nothing that is not known', () => {
    const { subject, text } = draftText(sampleSession({ organizer: null, title: '' }), [...MISSING], 'en');
    expect(subject).toBe('Interview, 24 November 2026: question about the invitation');
    expect(text).toContain('Hello,\n\nThis is about the interview on Tuesday');
    expect(text).toContain('- whether this is an expertlead or an expertview interview');
    expect(text).toContain('- the job description, if it is an expertview interview');
    const titled = draftText(sampleSession({ title: 'Tech interview 4' }), ['candidate'], 'de');
    expect(titled.text).toContain('es geht um „Tech interview 4“ am Dienstag');
    expect(titled.subject).toBe('„Tech interview 4“, 24. November 2026: Frage zur Einladung');
  });

  it('takes the browser’s zone where the invitation names none, or none that exists', () => {
    for (const timeZone of [null, 'Europe/Atlantis'])
      expect(draftText(sampleSession({ timeZone }), ['cv'], 'en').text).toMatch(/ at \d\d:\d\d [A-Z]+/);
  });
});

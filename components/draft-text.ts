import { createTranslator } from 'use-intl';
import { locales } from '@/assets/locales';
import { addressee } from '@/domain/draft/addressee';
import type { Missing } from '@/domain/missing';
import { type Session, sessionInvitation, sessionKind } from '@/domain/session';

export type DraftLanguage = 'en' | 'de';

/** A message that asks the organizer for what is missing, in one language. Says nothing that the session does not tell. */
export function draftText(
  session: Session,
  missing: readonly Missing[],
  language: DraftLanguage,
): { subject: string; text: string } {
  const t = createTranslator({ locale: language, messages: locales[language], namespace: 'draft.message' });
  const kind = sessionKind(session);
  const candidate = sessionInvitation(session).candidate.value;
  const { firstName } = addressee(session);
  const { day, date, time } = spokenStart(session, language);
  // Without a candidate the organizer knows the interview by its title.
  const named = candidate === null && session.title !== '' ? t('titled', { title: session.title }) : null;
  const what = (one: Missing) =>
    one === 'description' && kind === null ? t('what.descriptionIf') : t(`what.${one}`);
  const text = [
    firstName === null ? t('greetingAll') : t('greeting', { name: firstName }),
    '',
    t('about', {
      what: named ?? (candidate === null ? t('plain') : t('with', { kind: kind ?? 'other', candidate })),
      date: day,
      time,
    }),
    '',
    ...missing.map((one) => t('item', { what: what(one) })),
    '',
    t('reply'),
    '',
    t('thanks'),
  ];
  const about = named ?? (candidate === null ? t('subjectPlain') : t('subjectWith', { candidate }));
  const subject = t('subject', { what: about, date });
  return { subject, text: text.join('\n') };
}

/** The start in the time zone the invitation names, which is the organizer's, with the zone's name. */
function spokenStart({ start, timeZone }: Session, language: DraftLanguage) {
  const locale = language === 'en' ? 'en-GB' : 'de';
  const zone = timeZone !== null && isTimeZone(timeZone) ? { timeZone } : {};
  const at = new Date(start);
  return {
    day: at.toLocaleDateString(locale, { ...zone, dateStyle: 'full' }),
    date: at.toLocaleDateString(locale, { ...zone, dateStyle: 'long' }),
    time: at.toLocaleTimeString(locale, {
      ...zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    }),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

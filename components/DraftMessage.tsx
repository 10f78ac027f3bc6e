import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { addressee } from '@/domain/draft/addressee';
import { mailAddress } from '@/domain/draft/mail-address';
import type { Missing } from '@/domain/missing';
import type { Session } from '@/domain/session';
import { buttonClass } from './Button';
import { DraftCopy } from './DraftCopy';
import { type DraftLanguage, draftText } from './draft-text';
import { LineLanguage } from './panel/LineLanguage';

interface Props {
  session: Session;
  missing: readonly Missing[];
}

type Written = { subject: string; text: string };

const FIELD = 'mt-0.5 block w-full rounded-lg border border-field bg-bg px-2.5 py-1.5';

/** The message to the organizer, to be changed, copied or opened as a mail. The product sends nothing. */
export function DraftMessage({ session, missing }: Props) {
  const t = useTranslations('draft');
  const id = useId();
  const shown = useRef<HTMLTextAreaElement>(null);
  const [language, setLanguage] = useState<DraftLanguage>(session.invitation.language);
  /** What the person changed, by language: looking at the other language loses nothing. */
  const [own, setOwn] = useState<Partial<Record<DraftLanguage, Written>>>({});
  const { subject, text } = own[language] ?? draftText(session, missing, language);
  const write = (change: Partial<Written>) =>
    setOwn((all) => ({ ...all, [language]: { subject, text, ...change } }));
  const { email } = addressee(session);
  return (
    <section aria-label={t('title')} className="mt-2 space-y-2">
      <div className="flex items-center gap-2">
        <p className="min-w-0 grow text-xs text-dim">
          {email === null ? t('noMailbox') : t('to', { email })}
        </p>
        <LineLanguage label={t('language')} value={language} onChange={setLanguage} />
      </div>
      <label htmlFor={`${id}-subject`} className="block text-xs text-dim">
        {t('subject')}
      </label>
      <input
        id={`${id}-subject`}
        lang={language}
        value={subject}
        onChange={(event) => write({ subject: event.target.value })}
        className={FIELD}
      />
      <label htmlFor={`${id}-text`} className="block text-xs text-dim">
        {t('text')}
      </label>
      <textarea
        ref={shown}
        id={`${id}-text`}
        lang={language}
        value={text}
        rows={Math.min(16, text.split('\n').length + 2)}
        onChange={(event) => write({ text: event.target.value })}
        className={`${FIELD} field-sizing-content max-h-[50vh]`}
      />
      <div className="flex flex-wrap gap-2">
        <DraftCopy key={text} text={text} shown={shown} />
        <a
          href={mailAddress({ to: email, subject, text })}
          target="_blank"
          rel="noopener"
          className={`${buttonClass('plain', true)} bg-bg`}
        >
          {t('mail')}
        </a>
      </div>
    </section>
  );
}

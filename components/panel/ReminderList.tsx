import { useState } from 'react';
import { createTranslator, useTranslations } from 'use-intl';
import { locales } from '@/assets/locales';
import { remindersFor } from '@/domain/guidelines/reminders';
import type { Kind } from '@/domain/invitation/invitation';
import { LineLanguage } from './LineLanguage';
import { ReminderCard } from './ReminderCard';

interface Props {
  kind: Kind | null;
  /** The language the invitation is written in: the one to speak, until changed here. */
  invitationLanguage: 'en' | 'de';
}

/** What to keep in mind in this session (G9–G11, L1–L3, V1–V6); what to say is in the session's language. */
export function ReminderList({ kind, invitationLanguage }: Props) {
  const t = useTranslations('panel');
  const [language, setLanguage] = useState(invitationLanguage);
  const spoken = createTranslator({ locale: language, messages: locales[language], namespace: 'guidelines' });
  return (
    <section aria-labelledby="reminders" className="mt-4">
      <div className="flex items-center gap-2">
        <h2 id="reminders" className="grow font-semibold">
          {t('reminders')}
        </h2>
        <LineLanguage value={language} onChange={setLanguage} />
      </div>
      <ul className="mt-2 space-y-2">
        {remindersFor(kind).map((one) => (
          <ReminderCard
            key={one.id}
            reminder={one}
            line={one.hasLine ? spoken(`${one.id}.line`) : null}
            language={language}
          />
        ))}
      </ul>
    </section>
  );
}

import { useTranslations } from 'use-intl';
import type { Reminder } from '@/domain/guidelines/reminders';
import { SayLine } from './SayLine';

interface Props {
  reminder: Reminder;
  /** The sentence to say, null where there is none. */
  line: string | null;
  language: 'en' | 'de';
}

/** One guideline at the moment it counts; what must never happen stands out, with its word. */
export function ReminderCard({ reminder, line, language }: Props) {
  const t = useTranslations();
  const never = reminder.tone === 'never';
  return (
    <li className={`rounded-xl border px-3 py-2.5 ${never ? 'tinted-red' : 'border-line bg-card'}`}>
      {never && <p className="font-semibold text-red">{t('panel.never')}</p>}
      <p>{t(`guidelines.${reminder.id}.text`)}</p>
      {line !== null && <SayLine line={line} language={language} />}
    </li>
  );
}

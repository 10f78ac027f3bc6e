import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type LanguageChoice as Choice, LanguageChoiceSchema } from '@/domain/settings';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';

interface Props {
  value: Choice;
  onSave: (language: Choice) => Promise<unknown>;
}

/** The language of the interface; system follows the browser. */
export function LanguageChoice({ value, onSave }: Props) {
  const t = useTranslations('options');
  const [saved, setSaved] = useState(false);
  const { run, problem } = useAction(onSave);
  return (
    <fieldset>
      <legend className="sr-only">{t('language.heading')}</legend>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        {LanguageChoiceSchema.options.map((choice) => (
          <label key={choice} className="flex items-center gap-2">
            <input
              type="radio"
              name="language"
              className="size-4 accent-accent"
              checked={value === choice}
              onChange={async () => setSaved(await run(choice))}
            />
            <span lang={choice === 'system' ? undefined : choice}>{t(`language.${choice}`)}</span>
          </label>
        ))}
        <span role="status" className="text-xs text-green">
          {saved && t('saved')}
        </span>
      </div>
      {problem !== null && <ErrorNote problem={problem} />}
    </fieldset>
  );
}

import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useTranslations } from 'use-intl';

const LANGUAGES = ['en', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

interface Props {
  /** What the language is of, where not of the lines to say. */
  label?: string;
  value: Language;
  onChange: (language: Language) => void;
}

/** Which language the lines to say, or another text for others, are in. */
export function LineLanguage({ label, value, onChange }: Props) {
  const t = useTranslations('panel');
  const choose = (chosen: readonly string[]) => {
    const language = LANGUAGES.find((one) => one !== value && chosen.includes(one));
    if (language !== undefined) onChange(language);
  };
  return (
    <ToggleGroup
      aria-label={label ?? t('language')}
      value={[value]}
      onValueChange={choose}
      className="flex rounded-lg border border-line"
    >
      {LANGUAGES.map((one) => (
        <Toggle
          key={one}
          value={one}
          className="rounded-lg px-2 py-0.5 text-xs text-dim uppercase aria-pressed:bg-line aria-pressed:font-semibold aria-pressed:text-fg"
        >
          {one}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}

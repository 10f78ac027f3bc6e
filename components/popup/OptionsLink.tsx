import { Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';

export function OptionsLink() {
  const t = useTranslations('popup');
  return (
    <a
      href="/options.html"
      target="_blank"
      aria-label={t('options')}
      title={t('options')}
      className="grid size-7 shrink-0 place-items-center rounded-lg text-dim hover:bg-card hover:text-fg"
      rel="noopener"
    >
      <Settings size={16} aria-hidden />
    </a>
  );
}

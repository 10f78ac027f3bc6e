import { useTranslations } from 'use-intl';
import { buttonClass } from '../Button';
import { OptionsLink } from './OptionsLink';

/** Nothing connected, nothing stored: the two ways in. */
export function FirstRun() {
  const t = useTranslations('popup');
  return (
    <main className="p-4">
      <div className="flex items-center gap-2">
        <h1 className="grow text-lg font-semibold">{t('title')}</h1>
        <OptionsLink />
      </div>
      <p className="mt-1 text-dim">{t('welcome')}</p>
      <a
        href="/options.html"
        target="_blank"
        className={`${buttonClass('primary', true)} mt-4 w-full`}
        rel="noopener"
      >
        {t('signIn')}
      </a>
      <p className="mt-1 text-xs text-dim">{t('signInHint')}</p>
      <a
        href="/welcome.html#paste"
        target="_blank"
        className={`${buttonClass('plain', true)} mt-4 w-full`}
        rel="noopener"
      >
        {t('paste')}
      </a>
      <p className="mt-1 text-xs text-dim">{t('pasteHint')}</p>
    </main>
  );
}

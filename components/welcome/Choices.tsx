import { useTranslations } from 'use-intl';
import { buttonClass } from '../Button';

/** The two ways in. */
export function Choices() {
  const t = useTranslations('welcome');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <section className="rounded-2xl border border-line p-4">
        <a href="/options.html" className={`${buttonClass('primary', true)} w-full`}>
          {t('signIn')}
        </a>
        <p className="mt-2 text-dim">{t('signInHint')}</p>
      </section>
      <section className="rounded-2xl border border-line p-4">
        <a href="#paste" className={`${buttonClass('plain', true)} w-full`}>
          {t('paste')}
        </a>
        <p className="mt-2 text-dim">{t('pasteHint')}</p>
      </section>
    </div>
  );
}

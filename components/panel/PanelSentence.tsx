import { useTranslations } from 'use-intl';

/** All the panel shows while it has no session to show. */
export function PanelSentence({ text }: { text: 'loading' | 'unknown' | 'gone' | 'failed' }) {
  const t = useTranslations('panel');
  return (
    <main className="grid h-dvh place-items-center px-4 text-center text-dim">
      <h1 className="sr-only">{t('title')}</h1>
      <p role="status">{t(text)}</p>
    </main>
  );
}

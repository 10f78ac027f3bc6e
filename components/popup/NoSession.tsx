import { useTranslations } from 'use-intl';
import type { SourceStatus } from '@/domain/connection';
import { buttonClass } from '../Button';
import { EmptyState } from '../EmptyState';
import { OptionsLink } from './OptionsLink';

/** No interview ahead: whether that is known, or just not read yet. */
export function NoSession({ status }: { status: SourceStatus }) {
  const t = useTranslations('popup');
  const calendar = useTranslations('calendar');
  const known = status === 'fresh' || status === 'stale';
  return (
    <>
      <header className="flex items-center gap-2 border-b border-line px-4 py-3">
        <h1 className="grow text-lg font-semibold">{t('title')}</h1>
        <OptionsLink />
      </header>
      <main>
        {status === 'first-read' ? (
          <p role="status" className="px-4 py-8 text-center text-dim">
            {calendar('reading')}
          </p>
        ) : (
          <EmptyState
            title={t(known ? 'empty' : 'emptyPasted')}
            hint={t(known ? 'emptyHint' : status === 'not-connected' ? 'pasteHint' : 'emptyUnread')}
          >
            <a
              href="/welcome.html#paste"
              target="_blank"
              className={buttonClass('plain', true)}
              rel="noopener"
            >
              {t('paste')}
            </a>
          </EmptyState>
        )}
      </main>
    </>
  );
}

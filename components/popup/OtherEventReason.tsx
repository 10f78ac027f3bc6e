import { useTranslations } from 'use-intl';
import type { LiveEvent } from '@/domain/live-events';

/** Why an event is not shown as an interview: its own words, a rule of the person's, or what they said of it. */
export function OtherEventReason({ event: { reason, why } }: { event: LiveEvent }) {
  const t = useTranslations('notHere');
  const [words] = why;
  const rule = why.find((one) => one.source === 'rule');
  return (
    <div className="mt-0.5 text-xs text-dim">
      {reason === 'set-aside' && <p>{t('setAside')}</p>}
      {reason === 'outside' && <p>{t('outside')}</p>}
      {reason === 'all-day' && <p>{t('allDayHint')}</p>}
      {rule !== undefined ? (
        <p>
          {t('rule')}{' '}
          <a href="/options.html#rules" target="_blank" rel="noopener" className="text-fg underline">
            {rule.quote}
          </a>
        </p>
      ) : reason !== 'no-interview' ? null : words === undefined ? (
        <p>{t('noSign')}</p>
      ) : words.source === 'title' ? (
        // The title stands right above: no need to say it again.
        <p>{t('readByTitle')}</p>
      ) : (
        <p>
          {t('readAs')} <OtherEventQuote words={words} />
        </p>
      )}
    </div>
  );
}

/** The words that tell against an interview, and where they stand. */
function OtherEventQuote({ words }: { words: LiveEvent['why'][number] }) {
  const t = useTranslations('session');
  const place =
    words.source === 'text' && words.line === null
      ? t('place.textAnywhere')
      : t(`place.${words.source}`, { line: words.line ?? 1 });
  return (
    <>
      <q className="italic [quotes:none]">{t('quote', { quote: words.quote })}</q>
      <span className="before:content-['_—_']">{place}</span>
    </>
  );
}

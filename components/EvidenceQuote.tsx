import { useTranslations } from 'use-intl';
import type { Evidence } from '@/domain/invitation/invitation';

interface Props {
  evidence: Evidence;
  /** The language the invitation is written in. */
  language: 'en' | 'de';
}

/** The invitation's own words, and where they stand. */
export function EvidenceQuote({ evidence, language }: Props) {
  const t = useTranslations('session');
  const place =
    evidence.source !== 'text'
      ? t(`place.${evidence.source}`)
      : evidence.line === null
        ? t('place.textAnywhere')
        : t('place.text', { line: evidence.line });
  return (
    <figure className="mt-1.5 border-l-2 border-line pl-2 text-xs text-dim italic">
      <blockquote lang={language} className="inline">
        {t('quote', { quote: evidence.quote })}
      </blockquote>
      <figcaption className="ml-1 inline before:content-['—_']">{place}</figcaption>
    </figure>
  );
}

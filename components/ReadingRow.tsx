import { Highlighter } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Kind } from '@/domain/invitation/invitation';
import { EvidenceQuote } from './EvidenceQuote';
import { KindChip } from './KindChip';
import type { ReadingField } from './reading-fields';

interface Props {
  field: ReadingField;
  /** The language the invitation is written in. */
  language: 'en' | 'de';
  /** For the type alone: it has its chip. */
  kind?: Kind | null;
  /** Whether this field alone is marked in the text. */
  shown: boolean;
  onShow: () => void;
}

/** One thing that was read, how sure it is, and the words it rests on. */
export function ReadingRow({ field, language, kind, shown, onShow }: Props) {
  const t = useTranslations('trial');
  const name = t(`field.${field.name}`);
  return (
    <div className="flex flex-wrap items-start gap-x-3 py-2 sm:flex-nowrap">
      <dt className="w-full shrink-0 text-dim sm:w-24">{name}</dt>
      <dd className="flex min-w-0 flex-1 items-start gap-x-3">
        <div className="min-w-0 grow">
          {field.entries.length === 0 && <span className="text-dim">{t('report.notFound')}</span>}
          {field.entries.map(({ words, evidence }) => (
            <div key={words} className="not-first:mt-1.5">
              {kind === undefined ? <span>{words}</span> : <KindChip kind={kind} />}
              {field.confidence !== null && (
                <span className={`ml-2 text-xs ${field.confidence === 'guess' ? 'text-amber' : 'text-dim'}`}>
                  {t(`confidence.${field.confidence}`)}
                </span>
              )}
              {evidence.map((one) => (
                <EvidenceQuote
                  key={`${one.source} ${one.start} ${one.quote}`}
                  evidence={one}
                  language={language}
                />
              ))}
            </div>
          ))}
        </div>
        {field.spans.length > 0 && (
          <button
            type="button"
            aria-pressed={shown}
            aria-label={t('report.showField', { field: name })}
            title={t('report.showIn')}
            onClick={onShow}
            className="grid size-7 shrink-0 place-items-center rounded-lg text-dim hover:bg-card hover:text-fg aria-pressed:bg-accent aria-pressed:text-bg"
          >
            <Highlighter size={16} aria-hidden />
          </button>
        )}
      </dd>
    </div>
  );
}

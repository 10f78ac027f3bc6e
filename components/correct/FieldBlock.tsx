import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding } from '@/domain/invitation/invitation';
import { EvidenceQuote } from '../EvidenceQuote';

interface Props {
  name: string;
  /** What holds, where no control below shows it. */
  value?: string;
  /** What was read, whatever the person made of it. */
  reading: Finding<unknown>;
  language: 'en' | 'de';
  children?: ReactNode;
}

/** One field: how sure its reading is, what to do about it, and the words it rests on. */
export function FieldBlock({ name, value, reading, language, children }: Props) {
  const t = useTranslations('correct');
  const { confidence, evidence } = reading;
  return (
    <div className="space-y-1.5">
      <p className="text-xs">
        <span className="font-semibold">{name}</span>
        {value !== undefined && <span className="ml-2">{value}</span>}
        {reading.value !== null && confidence !== 'certain' && (
          <span className="ml-2 text-dim">{t(`confidence.${confidence}`)}</span>
        )}
      </p>
      {children}
      {reading.value === null && evidence.length === 0 && <p className="text-xs text-dim">{t('notSaid')}</p>}
      {evidence.map((one) => (
        <EvidenceQuote key={`${one.source} ${one.start} ${one.quote}`} evidence={one} language={language} />
      ))}
    </div>
  );
}

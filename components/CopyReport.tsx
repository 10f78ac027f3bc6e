import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Evidence } from '@/domain/invitation/invitation';
import { Button } from './Button';
import type { ReadingField } from './reading-fields';
import { useCopy } from './useCopy';

interface Props {
  fields: readonly ReadingField[];
  remarks: readonly string[];
}

/** Copies the report as plain text, for whoever wrote the invitation. */
export function CopyReport({ fields, remarks }: Props) {
  const t = useTranslations('trial');
  const place = useTranslations('session.place');
  const shown = useRef<HTMLPreElement>(null);
  const { state, copy } = useCopy(shown);
  // Where it must be copied by hand, it stands in the page, selected.
  useEffect(() => {
    if (state === 'selected' && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
  }, [state]);
  const placeOf = ({ source, line }: Evidence) =>
    source !== 'text' ? place(source) : line === null ? place('textAnywhere') : place('text', { line });
  const lines = fields.flatMap(({ name, confidence, entries }) => {
    const line = (words: string) =>
      t('report.line', {
        field: t(`field.${name}`),
        words:
          confidence === null
            ? words
            : t('report.sure', { words, confidence: t(`confidence.${confidence}`) }),
      });
    if (entries.length === 0) return [line(t('report.notFound'))];
    return entries.flatMap(({ words, evidence }) => [
      line(words),
      ...evidence.map((one) => `  ${t('report.quote', { quote: one.quote, place: placeOf(one) })}`),
    ]);
  });
  const report = [t('report.heading'), ...remarks, '', ...lines].join('\n');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button large onClick={() => copy(report)}>
        {t('report.copy')}
      </Button>
      <span role="status" className="text-xs text-green">
        {state !== 'idle' && t(`report.${state}`)}
      </span>
      <pre ref={shown} hidden={state !== 'selected'} className="w-full text-xs whitespace-pre-wrap">
        {state === 'selected' && report}
      </pre>
    </div>
  );
}

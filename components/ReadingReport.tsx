import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ruleWords } from '@/domain/rules/rule';
import type { TriedReading } from '@/domain/tried-invitation';
import { CopyReport } from './CopyReport';
import { ReadingRow } from './ReadingRow';
import { ReadingText } from './ReadingText';
import { type FieldName, readingFields } from './reading-fields';
import { useNow } from './useNow';
import { useTimes } from './useTimes';

/** Everything that would be read from an invitation, each with the words it rests on, and those marked in the text. */
export function ReadingReport({ reading }: { reading: TriedReading }) {
  const t = useTranslations('trial');
  const permission = useTranslations('welcome.permission');
  const lacking = useTranslations('missing.what');
  const times = useTimes();
  const now = useNow(60_000);
  const [shown, setShown] = useState<FieldName | null>(null);
  const fields = useMemo(
    () => readingFields(reading, { field: t, permission, times, now }),
    [reading, t, permission, times, now],
  );
  const { invitation, rule, missing, hasNoTime } = reading;
  // Of another invitation the same thing may not stand in the text: then all is marked again.
  const one = fields.find((field) => field.name === shown && field.spans.length > 0);
  const remarks = [
    !invitation.isInterview.value && t('report.noInterview'),
    hasNoTime && t('report.noTime'),
    missing.length > 0 &&
      t('report.line', {
        field: t('report.missing'),
        words: missing.map((name) => lacking(name)).join(', '),
      }),
  ].filter((remark) => remark !== false);
  const ruled = rule === null ? null : t('report.rule', { rule: ruleWords(rule) });
  return (
    <div className="space-y-3">
      {(remarks.length > 0 || ruled !== null) && (
        <div className="tinted-amber space-y-1 rounded-xl border px-3 py-2.5">
          {remarks.map((remark) => (
            <p key={remark} className="font-semibold">
              {remark}
            </p>
          ))}
          {ruled !== null && <p>{ruled}</p>}
        </div>
      )}
      <dl className="divide-y divide-line rounded-xl border border-line px-3">
        {fields.map((field) => (
          <ReadingRow
            key={field.name}
            field={field}
            language={invitation.language}
            kind={field.name === 'kind' ? invitation.kind.value : undefined}
            shown={one?.name === field.name}
            onShow={() => setShown(one?.name === field.name ? null : field.name)}
          />
        ))}
      </dl>
      <CopyReport fields={fields} remarks={ruled === null ? remarks : [...remarks, ruled]} />
      <ReadingText
        invitation={invitation}
        spans={(one === undefined ? fields : [one]).flatMap(({ spans }) => spans)}
        caption={one === undefined ? t('report.all') : t('report.one', { field: t(`field.${one.name}`) })}
        scrollTo={one?.name ?? null}
      />
    </div>
  );
}

import { useTranslations } from 'use-intl';
import type { ErrorName } from '@/domain/errors';
import type { FieldName, Fields } from './draft';
import { FormField } from './FormField';

interface Props {
  fields: Fields;
  faultOf: (field: FieldName) => ErrorName | null;
  onChange: (field: FieldName, value: string) => void;
  inputRef: (field: FieldName, element: HTMLInputElement | null) => void;
}

/** Title, date, times and meeting link as they were found; what was not found is asked for. */
export function PasteFields({ fields, faultOf, onChange, inputRef }: Props) {
  const t = useTranslations('welcome.form');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const field = (name: FieldName) => ({
    ref: (element: HTMLInputElement | null) => inputRef(name, element),
    value: fields[name],
    fault: faultOf(name),
    onChange: (value: string) => onChange(name, value),
  });
  return (
    <div className="space-y-3">
      <FormField {...field('title')} type="text" label={t('name')} />
      <div className="grid gap-3 sm:grid-cols-3">
        <FormField {...field('date')} type="date" label={t('date')} missing={fields.date === ''} />
        <FormField
          {...field('start')}
          type="time"
          label={t('start')}
          missing={fields.start === ''}
          hint={t('zone', { zone: timeZone })}
        />
        <FormField {...field('end')} type="time" label={t('end')} missing={fields.end === ''} />
      </div>
      <FormField
        {...field('meeting')}
        type="url"
        label={t('meeting')}
        missing={fields.meeting === ''}
        hint={t('meetingHint')}
      />
    </div>
  );
}

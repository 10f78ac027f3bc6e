import { type Ref, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrorName } from '@/domain/errors';
import { ErrorNote } from '../ErrorNote';

interface Props {
  ref: Ref<HTMLInputElement>;
  label: string;
  type: 'text' | 'date' | 'time' | 'url';
  value: string;
  onChange: (value: string) => void;
  /** Whether the invitation should have told this and did not. */
  missing?: boolean;
  hint?: string;
  fault: ErrorName | null;
}

export function FormField({ ref, label, type, value, onChange, missing = false, hint, fault }: Props) {
  const t = useTranslations('welcome.form');
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type={type}
        value={value}
        aria-describedby={`${id}-note`}
        aria-invalid={fault !== null}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 block w-full rounded-lg border border-field bg-bg px-2.5 py-1.5 aria-invalid:border-red"
      />
      <div id={`${id}-note`} className="mt-0.5 text-xs">
        {fault !== null ? (
          <ErrorNote problem={{ reason: fault, detail: null }} />
        ) : missing ? (
          <span className="text-amber">{t('missing')}</span>
        ) : (
          hint !== undefined && <span className="text-dim">{hint}</span>
        )}
      </div>
    </div>
  );
}

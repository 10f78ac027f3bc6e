import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrorName } from '@/domain/errors';
import { ErrorNote } from '../ErrorNote';
import { LabelledField } from '../LabelledField';

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

/** What was found for one field of a pasted invitation, to be set right. */
export function FormField({ missing = false, hint, fault, ...field }: Props) {
  const t = useTranslations('welcome.form');
  const note =
    fault !== null ? (
      <ErrorNote problem={{ reason: fault, detail: null }} />
    ) : missing ? (
      <span className="text-amber">{t('missing')}</span>
    ) : (
      hint
    );
  return <LabelledField {...field} invalid={fault !== null} note={note} />;
}

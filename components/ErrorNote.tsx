import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ERRORS } from '@/domain/errors';
import type { Problem } from './useAction';

/** What went wrong, what to do, and the number to quote. */
export function ErrorNote({ problem, id }: { problem: Problem; id?: string }) {
  const t = useTranslations();
  const sentence = t(`errors.${problem.reason}`, { detail: problem.detail ?? '?' });
  return (
    <p id={id} role="alert" className="flex gap-2 text-xs text-red">
      <TriangleAlert size={14} aria-hidden className="mt-px shrink-0" />
      <span>{t('session.error', { sentence, number: `E${ERRORS[problem.reason]}` })}</span>
    </p>
  );
}

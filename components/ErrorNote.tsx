import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ERRORS } from '@/domain/errors';
import type { Problem } from './useAction';

/** Gives a problem's sentence: what went wrong, what to do, and the number to quote. */
export function useErrorSentence(): (problem: Problem) => string {
  const t = useTranslations();
  return ({ reason, detail }) => {
    const sentence = t(`errors.${reason}`, { detail: detail ?? '?' });
    return t('session.error', { sentence, number: `E${ERRORS[reason]}` });
  };
}

/** What went wrong, what to do, and the number to quote. */
export function ErrorNote({ problem, id }: { problem: Problem; id?: string }) {
  const sentence = useErrorSentence();
  return (
    <p id={id} role="alert" className="flex gap-2 text-xs text-red">
      <TriangleAlert size={14} aria-hidden className="mt-px shrink-0" />
      <span>{sentence(problem)}</span>
    </p>
  );
}

import { PanelRightOpen, TriangleAlert } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { type Session, sessionKind } from '@/domain/session';
import { useErrorSentence } from '../ErrorNote';
import type { Problem } from '../useAction';
import { useNow } from '../useNow';
import { useSpan } from './useSpan';

interface Props {
  session: Session;
  onExpand: () => void;
  expandRef: Ref<HTMLButtonElement>;
  /** Why it could not be shown again. */
  problem: Problem | null;
}

/** The collapsed panel, 48 px wide: one button that shows it again, with type and time. */
export function Rail({ session, onExpand, expandRef, problem }: Props) {
  const t = useTranslations();
  const now = useNow(5_000);
  const { text, short } = useSpan(session.start, session.end, now);
  const kind = sessionKind(session) ?? 'unsure';
  const sentence = useErrorSentence();
  const Icon = problem === null ? PanelRightOpen : TriangleAlert;
  return (
    <>
      <button
        ref={expandRef}
        type="button"
        data-kind={kind}
        onClick={onExpand}
        title={problem === null ? text : sentence(problem)}
        className="flex h-dvh w-full flex-col items-center gap-1.5 overflow-hidden bg-bg py-2 hover:bg-card focus-visible:-outline-offset-2"
      >
        <span className="sr-only">{t('panel.expand')}</span>
        <Icon size={16} aria-hidden className={`shrink-0 ${problem === null ? 'text-dim' : 'text-red'}`} />
        <span className="text-center text-xs leading-tight font-semibold tabular-nums">{short}</span>
        <span className="chip shrink-0 rounded-lg px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap [writing-mode:vertical-rl]">
          {t(`common.${kind}`)}
        </span>
      </button>
      {/* There is no room to show it: it stands as a sign and a tooltip, and is read out. */}
      {problem !== null && (
        <p role="alert" className="sr-only">
          {sentence(problem)}
        </p>
      )}
    </>
  );
}

import { PanelRightOpen } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { type Session, sessionKind } from '@/domain/session';
import { useNow } from '../useNow';
import { useSpan } from './useSpan';

interface Props {
  session: Session;
  onExpand: () => void;
  expandRef: Ref<HTMLButtonElement>;
}

/** The collapsed panel, 48 px wide: one button that shows it again, with type and time. */
export function Rail({ session, onExpand, expandRef }: Props) {
  const t = useTranslations();
  const now = useNow(5_000);
  const { text, short } = useSpan(session.start, session.end, now);
  const kind = sessionKind(session) ?? 'unsure';
  return (
    <button
      ref={expandRef}
      type="button"
      data-kind={kind}
      onClick={onExpand}
      title={text}
      className="flex h-dvh w-full flex-col items-center gap-1.5 overflow-hidden bg-bg py-2 hover:bg-card focus-visible:-outline-offset-2"
    >
      <span className="sr-only">{t('panel.expand')}</span>
      <PanelRightOpen size={16} aria-hidden className="shrink-0 text-dim" />
      <span className="text-center text-xs leading-tight font-semibold tabular-nums">{short}</span>
      <span className="chip shrink-0 rounded-lg px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap [writing-mode:vertical-rl]">
        {t(`common.${kind}`)}
      </span>
    </button>
  );
}

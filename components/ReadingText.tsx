import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Invitation } from '@/domain/invitation/invitation';
import { markedText, type Span } from './marked-text';

interface Props {
  invitation: Invitation;
  spans: readonly Span[];
  /** What is marked. */
  caption: string;
  /** What to bring into view; null leaves the text where it is. */
  scrollTo: string | null;
}

/** The whole readable text with the words marked that something was read from. */
export function ReadingText({ invitation, spans, caption, scrollTo }: Props) {
  const t = useTranslations('trial');
  const session = useTranslations('session');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = scrollTo === null ? null : box.current?.querySelector('mark');
    if (!box.current || !mark) return;
    box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
    box.current.scrollIntoView?.({ block: 'nearest' });
  }, [scrollTo]);
  const { text, textCut, language } = invitation;
  if (text === '') return <p className="text-xs text-dim">{session('noText')}</p>;
  return (
    <div>
      <p role="status" className="text-xs text-dim">
        {caption}
      </p>
      <section
        ref={box}
        aria-label={t('report.text')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="relative mt-1 max-h-96 overflow-y-auto rounded-xl border border-line bg-card px-3 py-2"
      >
        <p lang={language} className="whitespace-pre-wrap">
          {markedText(text, { start: 0, end: text.length }, spans).map((piece) =>
            piece.marked ? (
              <mark key={piece.start}>{piece.text}</mark>
            ) : (
              <span key={piece.start}>{piece.text}</span>
            ),
          )}
        </p>
        {textCut && <p className="mt-2 text-xs text-amber">{session('textCut')}</p>}
      </section>
    </div>
  );
}

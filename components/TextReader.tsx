import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Invitation } from '@/domain/invitation/invitation';
import { markedText, type Span, understoodSpans } from './marked-text';

interface Props {
  invitation: Invitation;
  /** The part to read, the whole text without it. */
  part?: Span;
  /** The words to mark; with them the text stands in a low box, scrolled to the first of them. */
  marks?: readonly Span[];
}

/** The invitation's own text, readable in place, with words marked: without `marks` those that type, recording and candidate were read from. */
export function TextReader({ invitation, part, marks }: Props) {
  const t = useTranslations('session');
  const correct = useTranslations('correct');
  const { text, textCut, language } = invitation;
  const boxed = marks !== undefined;
  const box = useScrolledToMark(boxed);
  const pieces = markedText(
    text,
    part ?? { start: 0, end: text.length },
    marks ?? understoodSpans(invitation),
  );
  if (pieces.length === 0) return <p className="text-xs text-dim">{t('noText')}</p>;
  return (
    <section
      ref={box}
      aria-label={boxed ? correct('text') : undefined}
      // What scrolls must be reached by keyboard.
      tabIndex={boxed ? 0 : undefined}
      className={`relative rounded-lg border border-line px-3 py-2 ${boxed ? 'max-h-40 overflow-y-auto bg-bg text-xs' : 'my-2 bg-card'}`}
    >
      <p lang={language} className="whitespace-pre-wrap">
        {pieces.map((piece) =>
          piece.marked ? (
            <mark key={piece.start}>{piece.text}</mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </p>
      {part === undefined && textCut && <p className="mt-2 text-xs text-amber">{t('textCut')}</p>}
    </section>
  );
}

/** Scrolls inside the box alone: the page around it stays where it is. */
function useScrolledToMark(boxed: boolean) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = boxed ? box.current?.querySelector('mark') : null;
    if (box.current && first) box.current.scrollTop = first.offsetTop - box.current.clientHeight / 3;
  }, [boxed]);
  return box;
}

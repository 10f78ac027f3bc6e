import { useTranslations } from 'use-intl';
import type { Invitation } from '@/domain/invitation/invitation';
import { markedText, type Span, understoodSpans } from './marked-text';

interface Props {
  invitation: Invitation;
  /** The part to read, the whole text without it. */
  part?: Span;
}

/** The invitation's own text, readable in place, with the words marked that type, recording and candidate were read from. */
export function TextReader({ invitation, part }: Props) {
  const t = useTranslations('session');
  const { text, textCut, language } = invitation;
  const pieces = markedText(text, part ?? { start: 0, end: text.length }, understoodSpans(invitation));
  if (pieces.length === 0) return <p className="text-xs text-dim">{t('noText')}</p>;
  return (
    <div className="my-2 rounded-lg border border-line bg-card px-3 py-2">
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
    </div>
  );
}

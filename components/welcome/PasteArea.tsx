import { type ClipboardEvent, type DragEvent, type Ref, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../Button';
import type { Pasted } from './draft';

interface Props {
  id: string;
  ref: Ref<HTMLTextAreaElement>;
  pasted: Pasted;
  onChange: (pasted: Pasted) => void;
  describedBy: string;
  invalid: boolean;
}

/** Takes an invitation from clipboard or drop with its markup, so that links behind words survive, and shows its text. */
export function PasteArea({ id, ref, pasted, onChange, describedBy, invalid }: Props) {
  const t = useTranslations('welcome.form');
  const [linksLost, setLinksLost] = useState(false);

  const take = (
    event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>,
    data: DataTransfer,
  ) => {
    const html = data.getData('text/html');
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    // Markup can only be kept for the whole: pasted into other text, it is taken as plain text.
    const replacesAll = value.trim() === '' || selectionEnd - selectionStart === value.length;
    if (html === '' || !replacesAll) return;
    event.preventDefault();
    setLinksLost(false);
    onChange({ text: data.getData('text/plain') || textOf(html), html });
  };
  return (
    <div>
      <textarea
        id={id}
        ref={ref}
        value={pasted.text}
        placeholder={t('placeholder')}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        rows={10}
        spellCheck={false}
        onPaste={(event) => take(event, event.clipboardData)}
        onDrop={(event) => take(event, event.dataTransfer)}
        onChange={(event) => {
          setLinksLost(event.target.value !== '' && (linksLost || pasted.html !== null));
          onChange({ text: event.target.value, html: null });
        }}
        className="mt-1 block w-full rounded-lg border border-field bg-bg px-2.5 py-2 aria-invalid:border-red"
      />
      <div className="mt-1 flex min-h-6 items-center gap-2 text-xs">
        <p role="status" className={`grow ${linksLost ? 'text-amber' : 'text-dim'}`}>
          {pasted.html !== null && t('linksKept')}
          {linksLost && t('edited')}
        </p>
        {pasted.text !== '' && (
          <Button
            tone="quiet"
            onClick={() => {
              setLinksLost(false);
              onChange({ text: '', html: null });
            }}
          >
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The text of markup; a parsed document runs nothing and loads nothing. */
export function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

import { type DragEvent, type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { TRIED_AT_MOST } from '@/domain/tried-json';
import { Button } from '../Button';
import { textOf } from '../welcome/PasteArea';
import type { FileFault } from './TriedFaultNote';

interface Props {
  /** The file that is shown, null where what is shown is from no file. */
  from: string | null;
  onContent: (content: { text: string; html: string | null }, name: string) => void;
  onFault: (fault: FileFault) => void;
  children: ReactNode;
}

/** Takes a file by drop or by button; its content, not its name, is read. */
export function FileDrop({ from, onContent, onFault, children }: Props) {
  const t = useTranslations('trial');
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File) => {
    if (!/\.(json|jsonl|txt|html?)$/i.test(file.name)) return onFault('fileType');
    if (file.size > TRIED_AT_MOST) return onFault('tooLong');
    try {
      const text = await file.text();
      const isHtml = /\.html?$/i.test(file.name);
      onContent(isHtml ? { text: textOf(text), html: text } : { text, html: null }, file.name);
    } catch {
      onFault('fileUnreadable');
    }
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    // Left to the browser, a dropped file would replace the page.
    event.preventDefault();
    event.stopPropagation();
    void take(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the one for everybody
    <div
      onDropCapture={drop}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
    >
      {children}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button large onClick={() => input.current?.click()}>
          {t('file')}
        </Button>
        <span role="status" className="text-xs text-dim">
          {from === null ? t('fileHint') : t('from', { name: from })}
        </span>
        <input
          ref={input}
          type="file"
          accept=".json,.jsonl,.txt,.html,.htm"
          aria-label={t('file')}
          tabIndex={-1}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void take(file);
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}

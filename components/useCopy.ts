import { type RefObject, useState } from 'react';

export type CopyState = 'idle' | 'copied' | 'selected';

/** Copies a text; where the browser does not let it (a frame in a strict page), selects it where it stands, to be copied by hand. */
export function useCopy(shown: RefObject<HTMLElement | null>): {
  state: CopyState;
  copy: (text: string) => void;
} {
  const [state, setState] = useState<CopyState>('idle');
  const select = () => {
    if (shown.current === null) return;
    if (shown.current instanceof HTMLTextAreaElement) shown.current.select();
    else getSelection()?.selectAllChildren(shown.current);
    setState('selected');
  };
  const copy = (text: string) => {
    if (navigator.clipboard === undefined) return select();
    navigator.clipboard.writeText(text).then(() => setState('copied'), select);
  };
  return { state, copy };
}

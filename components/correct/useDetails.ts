import { type RefObject, useId, useRef, useState } from 'react';

/** Something that opens in place, and the button that opens it. */
export interface Details {
  id: string;
  open: boolean;
  button: RefObject<HTMLButtonElement | null>;
  toggle: () => void;
  /** Closes it with the focus back on its button. */
  close: () => void;
}

/** @param about what it is about: about something else it is closed */
export function useDetails(about = ''): Details {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [openFor, setOpenFor] = useState<string | null>(null);
  const open = openFor === about;
  return {
    id,
    open,
    button,
    toggle: () => setOpenFor(open ? null : about),
    close: () => {
      setOpenFor(null);
      button.current?.focus();
    },
  };
}

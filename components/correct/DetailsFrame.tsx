import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Details } from './useDetails';

interface Props {
  details: Details;
  field: string;
  /** Takes the focus on opening: for details that stand away from their button. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** What opens in place below a row; Escape closes it. Closed it takes no room. */
export function DetailsFrame({ details, field, takesFocus = false, children }: Props) {
  return details.open ? (
    <Opened details={details} field={field} takesFocus={takesFocus}>
      {children}
    </Opened>
  ) : null;
}

function Opened({ details, field, takesFocus, children }: Props) {
  const t = useTranslations('correct');
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) frame.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Unprevented, the browser closes the whole popup.
    event.preventDefault();
    event.stopPropagation();
    details.close();
  };
  return (
    <fieldset
      ref={frame}
      id={details.id}
      aria-label={t('open', { field })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="mt-2 min-w-0 space-y-3 rounded-xl border border-line bg-card px-3 py-2.5"
    >
      {children}
    </fieldset>
  );
}

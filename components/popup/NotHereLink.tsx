import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../Button';

interface Props {
  /** Whether the person just came back from there: then the focus is here again. */
  returned: boolean;
  onOpen: () => void;
}

/** The way to "Not here?". */
export function NotHereLink({ returned, onOpen }: Props) {
  const t = useTranslations('notHere');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) button.current?.focus();
  }, [returned]);
  return (
    <p className="px-4 pt-1 pb-3 text-center">
      <Button ref={button} tone="quiet" onClick={onOpen}>
        {t('open')}
      </Button>
    </p>
  );
}

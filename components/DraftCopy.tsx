import { Check, Copy } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button';
import { useCopy } from './useCopy';

interface Props {
  text: string;
  /** Where the text stands, to be selected where copying is not allowed. */
  shown: RefObject<HTMLTextAreaElement | null>;
}

/** Copies the message and says so. */
export function DraftCopy({ text, shown }: Props) {
  const t = useTranslations('draft');
  const { state, copy } = useCopy(shown);
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <>
      <Button large className="bg-bg" onClick={() => copy(text)}>
        <Icon size={14} aria-hidden />
        {t(state === 'idle' ? 'copy' : state)}
      </Button>
      <span role="status" className="sr-only">
        {state === 'idle' ? '' : t(state)}
      </span>
    </>
  );
}

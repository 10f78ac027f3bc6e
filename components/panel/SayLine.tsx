import { Check, Copy } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../Button';
import { useCopy } from '../useCopy';

interface Props {
  line: string;
  language: 'en' | 'de';
}

/** A sentence to say, in the session's language, that can be copied into the call's chat. */
export function SayLine({ line, language }: Props) {
  const t = useTranslations('panel');
  const shown = useRef<HTMLElement>(null);
  const { state, copy } = useCopy(shown);
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <div className="mt-1 flex items-start gap-2 text-xs text-dim">
      <p className="grow">
        {t('say')}:{' '}
        <span ref={shown} lang={language}>
          {t('sayLine', { line })}
        </span>
      </p>
      <Button
        tone="quiet"
        className="-mr-2 shrink-0"
        onClick={() => copy(line)}
        aria-label={t('copyLine', { line })}
      >
        <Icon size={12} aria-hidden />
        <span role="status">{t(state === 'idle' ? 'copy' : state)}</span>
      </Button>
    </div>
  );
}

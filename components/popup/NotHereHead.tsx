import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../IconButton';

/** The head of "Not here?": takes the focus, and leads back. */
export function NotHereHead({ onClose }: { onClose: () => void }) {
  const t = useTranslations('notHere');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <header className="flex items-start gap-2 border-b border-line px-3 py-2.5">
      <IconButton icon={ArrowLeft} label={t('back')} onClick={onClose} />
      <div className="min-w-0 grow">
        <h1 ref={title} tabIndex={-1} className="text-lg font-semibold outline-none">
          {t('title')}
        </h1>
        <p className="text-xs text-dim">{t('hint')}</p>
      </div>
    </header>
  );
}

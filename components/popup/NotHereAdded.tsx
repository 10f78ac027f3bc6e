import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Session } from '@/domain/session';
import { RememberLink } from '../correct/RememberLink';

/** Says that an event was taken in, and offers to remember that for others like it. */
export function NotHereAdded({ session }: { session: Session }) {
  const t = useTranslations('notHere');
  const note = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its list.
  useEffect(() => note.current?.focus(), []);
  return (
    <div
      ref={note}
      role="status"
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-2 px-4 pt-2 text-xs outline-none"
    >
      <Check size={14} aria-hidden className="text-green" />
      <span>{t('added')}</span>
      <RememberLink session={session} outcome="interview" />
    </div>
  );
}

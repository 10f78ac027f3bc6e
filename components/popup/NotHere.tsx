import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReadingWindow } from '@/domain/calendar/window';
import type { LiveEvent } from '@/domain/live-events';
import { likelyDay } from './local-day';
import { NotHereDay } from './NotHereDay';
import { NotHereHead } from './NotHereHead';
import { NotHereList } from './NotHereList';

interface Props {
  connected: boolean;
  now: number;
  onList: (day: ReadingWindow) => Promise<LiveEvent[]>;
  /** "This is an interview": the person's word on an event. */
  onTakeIn: (event: LiveEvent) => Promise<unknown>;
  /** Takes back that a session was set aside. */
  onUndo: (event: LiveEvent) => Promise<unknown>;
  onClose: () => void;
}

/** "Not here?": the other events of a day, read live and stored nowhere, so that a false "no interview" can be found. */
export function NotHere({ connected, now, onList, onTakeIn, onUndo, onClose }: Props) {
  const t = useTranslations('notHere');
  const [day, setDay] = useState(() => likelyDay(now));
  return (
    <section
      aria-label={t('title')}
      className="flex min-h-0 grow flex-col"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        onClose();
      }}
    >
      <NotHereHead onClose={onClose} />
      {connected ? (
        <>
          <NotHereDay day={day} now={now} onChange={setDay} />
          <NotHereList day={day} now={now} onList={onList} onTakeIn={onTakeIn} onUndo={onUndo} />
        </>
      ) : (
        <p className="px-4 py-6 text-center text-dim">
          {t('notConnected')}{' '}
          <a href="/options.html" target="_blank" rel="noopener" className="text-fg underline">
            {t('connect')}
          </a>
        </p>
      )}
    </section>
  );
}

import { History } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { recordingWithdrawn } from '@/domain/change/recording-withdrawn';
import type { Session } from '@/domain/session';
import { Button } from './Button';
import { ChangesRow } from './ChangesRow';
import { ErrorNote } from './ErrorNote';
import { useAction } from './useAction';
import { useTimes } from './useTimes';

interface Props {
  session: Session;
  now: number;
  /** `until`: ISO instant of the newest change shown. */
  onSeen: (until: string) => Promise<unknown>;
}

/** What changed in the calendar since the person last saw it, old beside new, until they say that they have. */
export function ChangesNote({ session, now, onSeen }: Props) {
  const t = useTranslations('changes');
  const times = useTimes();
  const place = useRef<HTMLDivElement>(null);
  const { run, busy, problem } = useAction(onSeen);
  const { changes } = session;
  const newest = changes
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const title = newest === undefined ? '' : t('title', { when: times.when(newest, now) });
  const withdrawn = recordingWithdrawn(session);
  const see = async () => {
    // The button goes with the note; whoever goes on by keyboard goes on from here.
    if (newest !== undefined && (await run(newest))) place.current?.focus();
  };
  return (
    // Out of the flow while there is nothing: an empty note must take no room.
    <div ref={place} tabIndex={-1} className={`outline-none ${title === '' ? 'absolute' : ''}`}>
      <p role="status" className="sr-only">
        {title}
      </p>
      {title !== '' && (
        <section
          aria-label={title}
          className={`rounded-xl border px-3 py-2.5 ${withdrawn ? 'tinted-red' : 'tinted-amber'}`}
        >
          <div className="flex items-center gap-2">
            <History size={16} aria-hidden className={`shrink-0 ${withdrawn ? 'text-red' : 'text-amber'}`} />
            <h2 className="grow font-semibold">{title}</h2>
            <Button tone="loud" onClick={() => void see()} disabled={busy} aria-label={t('seenLabel')}>
              {t('seen')}
            </Button>
          </div>
          {withdrawn && (
            <p role="alert" className="mt-1 font-semibold text-red">
              {t('withdrawn')}
            </p>
          )}
          <dl className="mt-1 space-y-1.5">
            {changes.map((change) => (
              <ChangesRow key={change.field} change={change} session={session} now={now} />
            ))}
          </dl>
          {problem !== null && <ErrorNote problem={problem} />}
        </section>
      )}
    </div>
  );
}

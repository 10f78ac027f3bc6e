import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SourceStatus, SyncState } from '@/domain/connection';
import { Button } from './Button';
import { ErrorNote } from './ErrorNote';
import { useAction } from './useAction';
import { useTimes } from './useTimes';

interface Props {
  status: SourceStatus;
  sync: SyncState;
  now: number;
  onConnect: () => Promise<unknown>;
  onSync: () => Promise<unknown>;
}

/** Says loudly that the calendar cannot be trusted now: not connected for a reason, signed out, stale or failed. Nothing while it can. */
export function SourceAlert({ status, sync, now, onConnect, onSync }: Props) {
  const t = useTranslations('calendar');
  const times = useTimes();
  const signedOut = status === 'signed-out';
  const { run, busy, problem } = useAction(signedOut ? onConnect : onSync);
  const stored = signedOut && sync.problem?.reason === 'signInAgain' ? null : sync.problem;
  const shown = problem ?? (busy ? null : stored);
  const notConnected = status === 'not-connected' && shown !== null;
  if (!notConnected && !signedOut && status !== 'stale' && status !== 'failed') return null;

  const since = sync.lastSuccess === null ? null : times.when(sync.lastSuccess, now);
  const sentence = signedOut
    ? t('signedOut')
    : status === 'stale' && since !== null
      ? t('stale', { time: since })
      : t(notConnected ? 'signInFailed' : 'failed');
  return (
    <section role="status" className="tinted-amber border-b px-4 py-2.5">
      <div className="flex items-center gap-2">
        <TriangleAlert size={16} aria-hidden className="shrink-0 text-amber" />
        <p className="grow font-semibold">{sentence}</p>
        {/* Before the first sign-in the way to it stands in the page below, with what it needs. */}
        {!notConnected && (
          <Button tone="loud" className="shrink-0" onClick={() => void run()} disabled={busy}>
            {t(signedOut ? (busy ? 'signingIn' : 'signInAgain') : 'again')}
          </Button>
        )}
      </div>
      {shown !== null && <ErrorNote problem={shown} />}
    </section>
  );
}

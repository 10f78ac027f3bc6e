import { useTranslations } from 'use-intl';
import { type Connection, type SyncState, sourceStatus } from '@/domain/connection';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { SourceStatusLine } from '../SourceStatusLine';
import { readingProblem } from '../sign-in-problem';
import { useAction } from '../useAction';
import { useNow } from '../useNow';
import { useTimes } from '../useTimes';

interface Props {
  connection: Connection;
  sync: SyncState;
  onSync: () => Promise<unknown>;
}

/** How reading the calendar goes, and reading it now. */
export function CalendarSection({ connection, sync, onSync }: Props) {
  const t = useTranslations('options.calendar');
  const calendar = useTranslations('calendar');
  const times = useTimes();
  const now = useNow(10_000);
  const { run, busy, problem } = useAction(onSync);
  const status = sourceStatus(connection, sync, now);
  const loud =
    status === 'signed-out'
      ? calendar('signedOut')
      : status === 'stale' && sync.lastSuccess !== null
        ? calendar('stale', { time: times.when(sync.lastSuccess, now) })
        : null;
  const shown = problem ?? (busy ? null : readingProblem(connection, sync));
  return (
    <>
      <p className="text-xs text-dim">{t('hint')}</p>
      <p className={loud === null ? '' : 'font-semibold text-amber'}>
        {loud ?? <SourceStatusLine status={status} sync={sync} now={now} />}
      </p>
      {shown !== null && <ErrorNote problem={shown} />}
      {connection?.signedIn === true && (
        <Button large onClick={() => void run()} disabled={busy}>
          {busy ? calendar('reading') : t('read')}
        </Button>
      )}
    </>
  );
}

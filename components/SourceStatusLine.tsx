import { useTranslations } from 'use-intl';
import type { SourceStatus, SyncState } from '@/domain/connection';
import { useTimes } from './useTimes';

interface Props {
  status: SourceStatus;
  sync: SyncState;
  now: number;
}

/** How fresh the calendar is, in one quiet line. */
export function SourceStatusLine({ status, sync, now }: Props) {
  const t = useTranslations('calendar');
  const times = useTimes();
  const read = () => {
    if (sync.lastSuccess === null) return t('failed');
    if (now - Date.parse(sync.lastSuccess) < 60_000) return t('readNow');
    return t('readAgo', { ago: times.ago(sync.lastSuccess, now) });
  };
  if (status === 'not-connected') return <span>{t('notConnected')}</span>;
  if (status === 'first-read') return <span role="status">{t('reading')}</span>;
  return (
    <span>
      {read()}
      {status === 'fresh' && sync.problem !== null && (
        <span className="text-amber before:content-['_·_']">{t('lastTryFailed')}</span>
      )}
    </span>
  );
}

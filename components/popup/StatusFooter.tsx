import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SourceStatus, SyncState } from '@/domain/connection';
import { ErrorNote } from '../ErrorNote';
import { IconButton } from '../IconButton';
import { SourceStatusLine } from '../SourceStatusLine';
import { useAction } from '../useAction';

interface Props {
  status: SourceStatus;
  sync: SyncState;
  now: number;
  onSync: () => Promise<unknown>;
}

/** How fresh the calendar is, and reading it anew. */
export function StatusFooter({ status, sync, now, onSync }: Props) {
  const t = useTranslations('calendar');
  const popup = useTranslations('popup');
  const { run, busy, problem } = useAction(onSync);
  const canRead = status === 'fresh' || status === 'first-read';
  return (
    <footer className="border-t border-line bg-card px-4 py-1.5 text-xs text-dim">
      <div className="flex min-h-7 items-center gap-2">
        <div className="grow" aria-live="polite">
          {busy ? t('reading') : <SourceStatusLine status={status} sync={sync} now={now} />}
        </div>
        {status === 'not-connected' && (
          <a href="/options.html" target="_blank" className="text-fg underline" rel="noopener">
            {t('connect')}
          </a>
        )}
        <a href="/welcome.html#paste" target="_blank" className="text-fg underline" rel="noopener">
          {popup('paste')}
        </a>
        {canRead && (
          <IconButton icon={RefreshCw} label={t('read')} onClick={() => void run()} disabled={busy} />
        )}
      </div>
      {problem !== null && <ErrorNote problem={problem} />}
    </footer>
  );
}

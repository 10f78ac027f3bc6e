import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Connection, type SyncState, sourceStatus } from '@/domain/connection';
import type { Correction } from '@/domain/correction/corrections';
import { type Session, sessionKind } from '@/domain/session';
import { Button } from '../Button';
import { DocumentList } from '../DocumentList';
import { KindPicker } from '../KindPicker';
import { RecordingLine } from '../RecordingLine';
import { SourceAlert } from '../SourceAlert';
import { useNow } from '../useNow';
import { nextSession, upcoming } from './agenda';
import { FirstRun } from './FirstRun';
import { NoSession } from './NoSession';
import { OtherSessions } from './OtherSessions';
import { SessionHead } from './SessionHead';
import { StatusFooter } from './StatusFooter';

interface Props {
  sessions: readonly Session[];
  account: string;
  connection: Connection;
  sync: SyncState;
  onConnect: () => Promise<unknown>;
  onSync: () => Promise<unknown>;
  onCorrect: (sessionId: string, correction: Correction) => Promise<unknown>;
}

/** The popup: the next interview on top, what belongs to it below, then the later ones; how fresh all that is at the foot. */
export function Popup({ sessions, account, connection, sync, onConnect, onSync, onCorrect }: Props) {
  const t = useTranslations('popup');
  const now = useNow(10_000);
  const [shownId, setShownId] = useState<string | null>(null);
  const status = sourceStatus(connection, sync, now);
  const ahead = upcoming(sessions, now);
  const next = nextSession(ahead);
  const shown = ahead.find((one) => one.id === shownId) ?? next;

  const alert = <SourceAlert status={status} sync={sync} now={now} onConnect={onConnect} onSync={onSync} />;

  if (status === 'not-connected' && sessions.length === 0) {
    return (
      <>
        {alert}
        <FirstRun />
      </>
    );
  }
  return (
    <div className="flex max-h-[600px] flex-col [@media(max-height:400px)]:max-h-none">
      {alert}
      {shown === null ? (
        <NoSession status={status} />
      ) : (
        <>
          <SessionHead session={shown} account={account} now={now} />
          <main className="min-h-0 grow overflow-y-auto">
            {shown !== next && (
              <p className="px-4 pt-2">
                <Button onClick={() => setShownId(null)}>{t('backToNext')}</Button>
              </p>
            )}
            <section aria-label={t('links')} className="px-4 py-1">
              {(sessionKind(shown) === null || shown.corrections.kind !== null) && (
                <div className="pt-2">
                  <KindPicker
                    key={shown.id}
                    session={shown}
                    onSetKind={(value) => onCorrect(shown.id, { field: 'kind', value })}
                  />
                </div>
              )}
              <RecordingLine session={shown} />
              <DocumentList key={shown.id} session={shown} account={account} />
            </section>
            <OtherSessions sessions={ahead.filter((one) => one !== shown)} now={now} onShow={setShownId} />
          </main>
        </>
      )}
      <StatusFooter status={status} sync={sync} now={now} onSync={onSync} />
    </div>
  );
}

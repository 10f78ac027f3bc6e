import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReadingWindow } from '@/domain/calendar/window';
import { type Connection, type SyncState, sourceStatus } from '@/domain/connection';
import type { Correction } from '@/domain/correction/corrections';
import type { LiveEvent } from '@/domain/live-events';
import { isSetAside, type Session } from '@/domain/session';
import { Button } from '../Button';
import { ChangesNote } from '../ChangesNote';
import { SetAsideNote } from '../correct/SetAsideNote';
import { useDetails } from '../correct/useDetails';
import { SourceAlert } from '../SourceAlert';
import { useNow } from '../useNow';
import { nextSession, upcoming } from './agenda';
import { FirstRun } from './FirstRun';
import { ForInterview } from './ForInterview';
import { NoSession } from './NoSession';
import { NotHere } from './NotHere';
import { NotHereAdded } from './NotHereAdded';
import { NotHereLink } from './NotHereLink';
import { OtherSessions } from './OtherSessions';
import { SessionHead } from './SessionHead';
import { StatusFooter } from './StatusFooter';
import { useNotHere } from './useNotHere';
import { useSetAside } from './useSetAside';

interface Props {
  sessions: readonly Session[];
  account: string;
  connection: Connection;
  sync: SyncState;
  onConnect: () => Promise<unknown>;
  onSync: () => Promise<unknown>;
  onCorrect: (sessionId: string, correction: Correction) => Promise<unknown>;
  onSeeChanges: (sessionId: string, until: string) => Promise<unknown>;
  onListEvents: (day: ReadingWindow) => Promise<LiveEvent[]>;
  onTakeIn: (eventId: string) => Promise<{ sessionId: string }>;
}

/** The browser limits a popup to 600 px: head and foot stay, what is between them scrolls. */
const FRAME = 'flex max-h-[600px] flex-col [@media(max-height:400px)]:max-h-none';

/** The popup: the next interview on top, what belongs to it below, then the later ones; how fresh all that is at the foot. */
export function Popup(props: Props) {
  const { sessions, account, connection, sync, onConnect, onSync, onCorrect } = props;
  const t = useTranslations('popup');
  const now = useNow(10_000);
  const [shownId, setShownId] = useState<string | null>(null);
  const status = sourceStatus(connection, sync, now);
  const ahead = upcoming(sessions, now);
  const next = nextSession(ahead);
  // One that was chosen is shown though it is over: an event of yesterday may have been taken in.
  const shown = sessions.find((one) => one.id === shownId && !isSetAside(one)) ?? next;
  const head = useDetails(shown?.id);
  const aside = useSetAside(sessions, onCorrect);
  const show = (sessionId: string | null) => {
    setShownId(sessionId);
    aside.dismiss();
  };
  const notHere = useNotHere({ onTakeIn: props.onTakeIn, onCorrect, onShow: show });

  const alert = <SourceAlert status={status} sync={sync} now={now} onConnect={onConnect} onSync={onSync} />;

  if (status === 'not-connected' && sessions.length === 0) {
    return (
      <>
        {alert}
        <FirstRun />
      </>
    );
  }
  if (notHere.open) {
    return (
      <div className={FRAME}>
        {alert}
        <NotHere
          connected={connection !== null}
          now={now}
          onList={props.onListEvents}
          onTakeIn={notHere.onTakeIn}
          onUndo={notHere.onUndo}
          onClose={notHere.onClose}
        />
        <StatusFooter status={status} sync={sync} now={now} onSync={onSync} />
      </div>
    );
  }
  const notHereLink = <NotHereLink returned={notHere.returned} onOpen={notHere.onOpen} />;
  return (
    <div className={FRAME}>
      {alert}
      {aside.session !== null && (
        <SetAsideNote
          session={aside.session}
          onUndo={async () => {
            setShownId(aside.session?.id ?? null);
            await aside.undo();
          }}
          onDismiss={aside.dismiss}
        />
      )}
      {shown === null ? (
        <>
          <NoSession status={status} />
          {notHereLink}
        </>
      ) : (
        <>
          <SessionHead session={shown} account={account} now={now} details={head} />
          <main key={shown.id} className="min-h-0 grow overflow-y-auto">
            {notHere.added === shown.id && <NotHereAdded session={shown} />}
            {shown !== next && (
              <p className="px-4 pt-2">
                <Button onClick={() => show(null)}>{t('backToNext')}</Button>
              </p>
            )}
            <div className="px-4 has-[section]:pt-2">
              <ChangesNote
                session={shown}
                now={now}
                onSeen={(until) => props.onSeeChanges(shown.id, until)}
              />
            </div>
            <ForInterview
              session={shown}
              account={account}
              details={head}
              onCorrect={(correction) => onCorrect(shown.id, correction)}
              onSetAside={() => aside.setAside(shown)}
            />
            <OtherSessions sessions={ahead.filter((one) => one !== shown)} now={now} onShow={show} />
            {notHereLink}
          </main>
        </>
      )}
      <StatusFooter status={status} sync={sync} now={now} onSync={onSync} />
    </div>
  );
}

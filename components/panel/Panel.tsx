import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import type { MeetFacts } from '@/domain/meet-facts';
import { type Session, sessionInvitation, sessionKind } from '@/domain/session';
import { ChangesNote } from '../ChangesNote';
import { HeadDetails } from '../correct/HeadDetails';
import { TypeQuestion } from '../correct/TypeQuestion';
import { useDetails } from '../correct/useDetails';
import { DocumentList } from '../DocumentList';
import { ErrorNote } from '../ErrorNote';
import { type MeetRecording, RecordingCard } from '../RecordingCard';
import { SessionNotice } from '../SessionNotice';
import { useAction } from '../useAction';
import { useNow } from '../useNow';
import { AccountNote } from './AccountNote';
import { DayNote } from './DayNote';
import { FullInvitation } from './FullInvitation';
import { PanelHeader } from './PanelHeader';
import { Rail } from './Rail';
import { ReminderList } from './ReminderList';
import { TimeCard } from './TimeCard';

interface Props {
  session: Session;
  /** What Meet shows of the session's call, null while none is open. */
  facts: MeetFacts | null;
  account: string;
  collapsed: boolean;
  onCorrect: (correction: Correction) => Promise<unknown>;
  onSeeChanges: (until: string) => Promise<unknown>;
  /** Absent where the panel has the window to itself. */
  onCollapse?: (collapsed: boolean) => Promise<unknown>;
}

/** What the interviewer needs in the call: one glance at the top, the rest below it. */
export function Panel(props: Props) {
  const { session, facts, account, collapsed, onCorrect, onSeeChanges, onCollapse } = props;
  const t = useTranslations('panel');
  const now = useNow(15_000);
  const toggle = useToggleFocus(collapsed);
  const { run, problem } = useAction(async (to: boolean) => onCollapse?.(to));
  const kind = sessionKind(session);
  const head = useDetails();
  const { meeting } = sessionInvitation(session);

  if (collapsed && onCollapse !== undefined) {
    return <Rail session={session} onExpand={() => void run(false)} expandRef={toggle} problem={problem} />;
  }
  return (
    <div data-kind={kind ?? 'unsure'} className="flex h-dvh flex-col">
      <PanelHeader
        session={session}
        details={head}
        onCollapse={onCollapse === undefined ? undefined : () => void run(true)}
        collapseRef={toggle}
      />
      <main className="mx-auto w-full max-w-2xl min-h-0 grow space-y-2 overflow-y-auto px-4 py-3">
        {problem !== null && <ErrorNote problem={problem} />}
        <SessionNotice session={session} now={now} />
        <ChangesNote session={session} now={now} onSeen={onSeeChanges} />
        <DayNote session={session} now={now} />
        {head.open ? (
          <HeadDetails session={session} details={head} onCorrect={onCorrect} />
        ) : (
          <TypeQuestion session={session} onCorrect={onCorrect} />
        )}
        <TimeCard start={session.start} end={session.end} />
        <RecordingCard session={session} meetShows={meetRecording(session, facts)} onCorrect={onCorrect} />
        <AccountNote
          seen={facts?.account ?? null}
          account={account}
          meetingUrl={meeting.value?.url ?? null}
        />
        <section aria-labelledby="brief" className="pt-2">
          <h2 id="brief" className="font-semibold">
            {t('brief')}
          </h2>
          <DocumentList session={session} account={account} onCorrect={onCorrect} />
        </section>
        <ReminderList kind={kind} invitationLanguage={session.invitation.language} />
        <FullInvitation invitation={session.invitation} />
      </main>
    </div>
  );
}

const OUTSIDE = new Set<MeetFacts['phase']>(['home', 'green-room', 'left', 'denied']);

function meetRecording(session: Session, facts: MeetFacts | null): MeetRecording {
  if (facts !== null)
    return OUTSIDE.has(facts.phase) && facts.recording !== 'yes' ? 'outside' : facts.recording;
  const provider = sessionInvitation(session).meeting.value?.provider;
  return provider === undefined || provider === 'meet' ? 'none' : 'elsewhere';
}

/** Keeps the focus on the button that collapses and shows the panel, when it was pressed here. */
function useToggleFocus(collapsed: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(collapsed);
  useEffect(() => {
    if (before.current !== collapsed && document.hasFocus()) button.current?.focus();
    before.current = collapsed;
  }, [collapsed]);
  return button;
}

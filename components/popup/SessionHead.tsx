import { useTranslations } from 'use-intl';
import { isOff, type Session, sessionInvitation, sessionKind, sessionName } from '@/domain/session';
import { Countdown } from '../Countdown';
import { DetailsButton } from '../correct/DetailsButton';
import { NameMark } from '../correct/NameMark';
import type { Details } from '../correct/useDetails';
import { KindChip } from '../KindChip';
import { SessionNotice } from '../SessionNotice';
import { useTimes } from '../useTimes';
import { JoinBar } from './JoinBar';
import { OptionsLink } from './OptionsLink';

interface Props {
  session: Session;
  account: string;
  now: number;
  /** Where type and name came from, opened below. */
  details: Details;
}

/** The session the popup is about: what it is, when, who, how long till then, and the way in. */
export function SessionHead({ session, account, now, details }: Props) {
  const t = useTranslations('session');
  const correct = useTranslations('correct');
  const times = useTimes();
  const kind = sessionKind(session);
  const minutes = Math.round((Date.parse(session.end) - Date.parse(session.start)) / 60_000);
  const role = sessionInvitation(session).role.value;
  const over = Date.parse(session.end) <= now;
  return (
    <header data-kind={kind ?? 'unsure'} className="border-b-2 border-line p-4">
      <div className="flex items-center gap-2">
        <KindChip kind={kind} />
        <span className="grow text-xs text-dim">
          {t('facts', { when: times.when(session.start, now), minutes })}
        </span>
        <div className="flex">
          <DetailsButton details={details} field={correct('head')} />
          <OptionsLink />
        </div>
      </div>
      <div className="mt-1.5 flex items-end gap-3">
        <div className="min-w-0 grow">
          <h1 className="text-lg font-semibold">{sessionName(session)}</h1>
          <p className="text-xs text-dim">
            {t(`forWhom.${kind ?? 'unsure'}`)}
            {role !== null && ` · ${role}`}
          </p>
          <NameMark session={session} />
        </div>
        {!isOff(session) && !over && <Countdown start={session.start} end={session.end} />}
      </div>
      <div className="mt-2 empty:hidden">
        <SessionNotice session={session} now={now} />
      </div>
      <JoinBar session={session} account={account} />
    </header>
  );
}

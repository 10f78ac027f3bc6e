import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Connection } from '@/domain/connection';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { type Problem, useAction } from '../useAction';
import { SignOut } from './SignOut';

interface Props {
  account: string;
  connection: Connection;
  /** Why signing in failed last, also where that was seen elsewhere. */
  lastProblem: Problem | null;
  onConnect: () => Promise<unknown>;
  onDisconnect: (withdraw: boolean) => Promise<{ withdrawn: boolean | null }>;
}

/** Which account the calendar is read with, and connecting, renewing or ending that. */
export function ConnectionState({ account, connection, lastProblem, onConnect, onDisconnect }: Props) {
  const t = useTranslations('options.account');
  const calendar = useTranslations('calendar');
  const { run, busy, problem } = useAction(onConnect);
  const shown = problem ?? (busy ? null : lastProblem);
  const [farewell, setFarewell] = useState<string | null>(null);
  const other = connection !== null && account !== '' && connection.email !== account;

  const connect = () => {
    setFarewell(null);
    void run();
  };
  const disconnect = async (withdraw: boolean) => {
    const { withdrawn } = await onDisconnect(withdraw);
    if (!withdraw) setFarewell(t('signedOutNow'));
    else setFarewell(t(withdrawn === true ? 'withdrawn' : 'notWithdrawn'));
  };
  const offer =
    connection === null
      ? t('connect')
      : other
        ? t('connectAgain', { account })
        : connection.signedIn
          ? null
          : calendar('signInAgain');
  return (
    <div className="space-y-3">
      <p role="status" className={connection?.signedIn === false ? 'font-semibold text-amber' : ''}>
        {connection === null && (farewell ?? t('none'))}
        {connection?.signedIn === true && t('connected', { account: connection.email })}
        {connection?.signedIn === false && t('signedOut', { account: connection.email })}
      </p>
      {other && <p className="text-amber">{t('other', { connected: connection.email, account })}</p>}
      {offer !== null && (
        <Button tone="primary" large onClick={connect} disabled={busy}>
          {busy ? t('waiting') : offer}
        </Button>
      )}
      {shown !== null && <ErrorNote problem={shown} />}
      {connection !== null && <SignOut onDisconnect={disconnect} />}
    </div>
  );
}

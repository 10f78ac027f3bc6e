import { useTranslations } from 'use-intl';
import { opensWithAccount } from '@/domain/open-as';
import { isOff, type Session, sessionInvitation } from '@/domain/session';
import { hostOf } from '../host-of';
import { LinkButton } from '../LinkButton';

interface Props {
  session: Session;
  account: string;
}

/** Into the call with one click, and CV and scorecard beside it; says with which account they open (G6). */
export function JoinBar({ session, account }: Props) {
  const t = useTranslations('session');
  const { meeting, cv, scorecard } = sessionInvitation(session);
  const url = meeting.value?.url ?? '';
  const host = hostOf(url);
  const [firstCv] = cv;
  const [firstScorecard] = scorecard;
  const addresses = [url, firstCv?.url, firstScorecard?.url].filter((one) => typeof one === 'string');
  return (
    <>
      <div className="mt-3 flex gap-2 empty:hidden">
        {host !== null && (
          <LinkButton
            url={url}
            account={account}
            tone={isOff(session) ? 'plain' : 'primary'}
            large
            className="grow"
          >
            {meeting.value?.provider === 'meet' ? t('join') : t('joinAt', { host })}
          </LinkButton>
        )}
        {firstCv !== undefined && (
          <LinkButton
            url={firstCv.url}
            account={account}
            large
            label={t('document.opens', { name: t('document.cv'), host: firstCv.host })}
          >
            {t('document.cv')}
          </LinkButton>
        )}
        {firstScorecard !== undefined && (
          <LinkButton
            url={firstScorecard.url}
            account={account}
            large
            label={t('document.opens', { name: t('document.scorecard'), host: firstScorecard.host })}
          >
            {t('document.scorecard')}
          </LinkButton>
        )}
      </div>
      {addresses.some(opensWithAccount) && (
        <p className={`mt-2 text-xs ${account === '' ? 'text-amber' : 'text-dim'}`}>
          {account === '' ? t('noAccount') : t('opensAs', { account })}
        </p>
      )}
    </>
  );
}

import { useTranslations } from 'use-intl';
import { meetCode } from '@/domain/meet-facts';
import { Button } from '../Button';
import { hostOf } from '../host-of';
import { LinkButton } from '../LinkButton';

interface Props {
  meetingUrl: string | null;
  account: string;
  onAnother: () => void;
}

/** The form with the focus is gone: the focus goes on to what took its place. */
function focus(heading: HTMLElement | null) {
  heading?.focus();
}

/** The invitation is stored: where it is now, and the way into the call. */
export function PasteDone({ meetingUrl, account, onAnother }: Props) {
  const t = useTranslations('welcome.done');
  const session = useTranslations('session');
  const host = meetingUrl === null ? null : hostOf(meetingUrl);
  const inMeet = meetingUrl !== null && meetCode(meetingUrl) !== null;
  return (
    <section role="status" className="tinted rounded-xl border p-4">
      <h2 ref={focus} tabIndex={-1} className="text-lg font-semibold">
        {t('heading')}
      </h2>
      <p>{t(inMeet ? 'hint' : 'hintElsewhere')}</p>
      {inMeet && <p className="text-xs text-dim">{t('reload')}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {meetingUrl !== null && host !== null && (
          <LinkButton url={meetingUrl} account={account} tone="primary" large>
            {session('joinAt', { host })}
          </LinkButton>
        )}
        <Button tone="kind" large onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </section>
  );
}

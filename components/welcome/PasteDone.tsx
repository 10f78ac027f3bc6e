import { useTranslations } from 'use-intl';
import { meetCode } from '@/domain/meet-facts';
import { Button } from '../Button';
import { LinkButton } from '../LinkButton';

interface Props {
  meetingUrl: string | null;
  account: string;
  onAnother: () => void;
}

/** The invitation is stored: where it is now, and the way into the call. */
export function PasteDone({ meetingUrl, account, onAnother }: Props) {
  const t = useTranslations('welcome.done');
  const session = useTranslations('session');
  const inMeet = meetingUrl !== null && meetCode(meetingUrl) !== null;
  return (
    <section role="status" className="tinted rounded-xl border p-4">
      <h2 className="text-lg font-semibold">{t('heading')}</h2>
      <p>{t(inMeet ? 'hint' : 'hintElsewhere')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {meetingUrl !== null && (
          <LinkButton url={meetingUrl} account={account} tone="primary" large>
            {session('joinAt', { host: new URL(meetingUrl).host })}
          </LinkButton>
        )}
        <Button large onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </section>
  );
}

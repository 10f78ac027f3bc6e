import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { LinkButton } from '../LinkButton';

interface Props {
  /** The account Meet shows, null where it does not show. */
  seen: string | null;
  /** The account shared with expertlead, empty where none is set. */
  account: string;
  meetingUrl: string | null;
}

/** Says that Meet is open with another account than the one shared with expertlead (G6), and how to mend it. */
export function AccountNote({ seen, account, meetingUrl }: Props) {
  const t = useTranslations('panel');
  if (seen === null || account === '') return null;
  if (seen.toLowerCase() === account.toLowerCase()) {
    return <p className="px-1 text-xs text-dim">{t('sameAccount', { account })}</p>;
  }
  return (
    <section role="status" className="tinted-amber rounded-xl border px-3 py-2.5">
      <div className="flex gap-2">
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />
        <p>{t('otherAccount', { seen, account })}</p>
      </div>
      {meetingUrl !== null && (
        <LinkButton url={meetingUrl} account={account} className="mt-2">
          {t('otherAccountOpen', { account })}
        </LinkButton>
      )}
    </section>
  );
}

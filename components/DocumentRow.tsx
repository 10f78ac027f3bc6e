import type { LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Document } from '@/domain/invitation/invitation';
import { LinkButton } from './LinkButton';
import { RowFrame } from './RowFrame';

interface Props {
  icon: LucideIcon;
  name: string;
  document: Document;
  account: string;
}

/** A document of the invitation: what it is, on which host, and the way to open it. */
export function DocumentRow({ icon, name, document, account }: Props) {
  const t = useTranslations('session');
  const title = document.title.trim();
  const ownTitle = title !== '' && title.toLowerCase() !== name.toLowerCase() && !title.startsWith('http');
  return (
    <li className="py-2.5">
      <RowFrame
        icon={icon}
        name={name}
        detail={
          <>
            <span>{document.host}</span>
            {ownTitle && <span className="before:content-['_·_']">{title}</span>}
          </>
        }
        action={
          <LinkButton
            url={document.url}
            account={account}
            label={t('document.opens', { name: ownTitle ? `${name} ${title}` : name, host: document.host })}
          >
            {t('document.open')}
          </LinkButton>
        }
      />
    </li>
  );
}

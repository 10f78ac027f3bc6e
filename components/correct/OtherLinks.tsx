import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DocumentUse } from '@/domain/correction/corrections';
import type { Document } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { DocumentRow } from '../DocumentRow';

interface Props {
  session: Session;
  links: readonly Document[];
  account: string;
  onUse: (document: Document, use: DocumentUse | null) => Promise<unknown>;
}

/** The links that are taken for nothing of the interview, folded away: a person may know better. */
export function OtherLinks({ session, links, account, onUse }: Props) {
  const t = useTranslations('correct');
  if (links.length === 0) return null;
  return (
    <Collapsible.Root>
      <Collapsible.Trigger className="group flex items-center gap-2 rounded-lg py-1 text-left text-xs text-dim hover:text-fg">
        <ChevronDown
          size={14}
          aria-hidden
          className="-rotate-90 motion-safe:transition-transform group-aria-expanded:rotate-0"
        />
        {t('otherLinks', { count: links.length })}
      </Collapsible.Trigger>
      <Collapsible.Panel>
        <ul className="divide-y divide-line">
          {links.map((one) => (
            <DocumentRow
              key={one.url}
              session={session}
              document={one}
              use={null}
              name={t('link')}
              account={account}
              onUse={(to) => onUse(one, to)}
            />
          ))}
        </ul>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

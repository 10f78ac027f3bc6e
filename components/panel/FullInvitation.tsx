import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Invitation } from '@/domain/invitation/invitation';
import { TextReader } from '../TextReader';

/** The whole invitation, folded away until it is wanted. */
export function FullInvitation({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('session');
  return (
    <Collapsible.Root className="mt-4">
      <Collapsible.Trigger className="group flex w-full items-center gap-2 rounded-lg py-1 text-left font-semibold">
        <ChevronDown
          size={16}
          aria-hidden
          className="-rotate-90 text-dim motion-safe:transition-transform group-aria-expanded:rotate-0"
        />
        {t('text')}
      </Collapsible.Trigger>
      <Collapsible.Panel>
        <TextReader invitation={invitation} />
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

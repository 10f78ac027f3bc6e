import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../Button';
import { useCopy } from '../useCopy';
import { SavedField } from './SavedField';
import { Section } from './Section';

interface Props {
  clientId: string;
  /** The address Google sends the answer to, as it must be registered. */
  redirectUrl: string;
  onSave: (clientId: string) => Promise<unknown>;
}

/** The OAuth client that the product signs in with. */
export function ClientSection({ clientId, redirectUrl, onSave }: Props) {
  const t = useTranslations('options.client');
  const shown = useRef<HTMLElement>(null);
  const { state, copy } = useCopy(shown);
  const right = (text: string) => text === '' || /^[\w-]+\.apps\.googleusercontent\.com$/.test(text);
  return (
    <Section heading={t('heading')}>
      <SavedField
        label={t('clientId')}
        hint={t('hint')}
        value={clientId}
        fault={(text) => (right(text) ? null : t('invalid'))}
        onSave={onSave}
      />
      <div>
        <p className="font-semibold">{t('redirect')}</p>
        <div className="mt-1 flex flex-wrap items-center gap-2">
          <code ref={shown} className="rounded-lg bg-card px-2.5 py-1.5">
            {redirectUrl}
          </code>
          <Button large onClick={() => copy(redirectUrl)}>
            {t('copy')}
          </Button>
          <span role="status" className="text-xs text-green">
            {state !== 'idle' && t(state)}
          </span>
        </div>
      </div>
      <Collapsible.Root>
        <Collapsible.Trigger className="group flex items-center gap-1 rounded-lg py-1 underline">
          <ChevronRight
            size={16}
            aria-hidden
            className="text-dim group-aria-expanded:rotate-90 motion-safe:transition-transform"
          />
          {t('how')}
        </Collapsible.Trigger>
        <Collapsible.Panel className="pl-5 text-dim">{t('steps')}</Collapsible.Panel>
      </Collapsible.Root>
    </Section>
  );
}

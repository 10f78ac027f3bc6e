import { Collapsible } from '@base-ui/react/collapsible';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Invitation, Passage } from '@/domain/invitation/invitation';
import { buttonClass } from './Button';
import { RowFrame } from './RowFrame';
import { TextReader } from './TextReader';

interface Props {
  name: string;
  invitation: Invitation;
  passage: Passage;
}

/** A description that stands in the invitation itself, readable in place (G4, V2). */
export function PassageRow({ name, invitation, passage }: Props) {
  const t = useTranslations('session');
  const [open, setOpen] = useState(false);
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen} render={<li className="py-2.5" />}>
      <RowFrame
        icon={FileText}
        name={name}
        detail={
          <>
            <span>{t('document.inside')}</span>
            <span lang={invitation.language} className="before:content-['_·_']">
              {t('quote', { quote: opening(invitation.text.slice(passage.start, passage.end)) })}
            </span>
          </>
        }
        action={
          <Collapsible.Trigger
            className={buttonClass('plain')}
            aria-label={t(open ? 'document.closeIt' : 'document.readIt', { name })}
          >
            {t(open ? 'document.close' : 'document.read')}
          </Collapsible.Trigger>
        }
      >
        <Collapsible.Panel>
          <TextReader invitation={invitation} part={passage} />
        </Collapsible.Panel>
      </RowFrame>
    </Collapsible.Root>
  );
}

/** The first words of a text, on one line. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()} …`;
}

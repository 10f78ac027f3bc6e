import { Collapsible } from '@base-ui/react/collapsible';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import type { Passage } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { Button, buttonClass } from './Button';
import { DetailsButton } from './correct/DetailsButton';
import { DetailsFrame } from './correct/DetailsFrame';
import { useDetails } from './correct/useDetails';
import { RowFrame } from './RowFrame';
import { TextReader } from './TextReader';

interface Props {
  name: string;
  session: Session;
  passage: Passage;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** A description that stands in the invitation itself, readable in place (G4, V2). */
export function PassageRow({ name, session, passage, onCorrect }: Props) {
  const t = useTranslations('session');
  const correct = useTranslations('correct');
  const [open, setOpen] = useState(false);
  const details = useDetails();
  const { invitation } = session;
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
          <div className="flex shrink-0 items-center gap-1">
            <Collapsible.Trigger
              className={buttonClass('plain')}
              aria-label={t(open ? 'document.closeIt' : 'document.readIt', { name })}
            >
              {t(open ? 'document.close' : 'document.read')}
            </Collapsible.Trigger>
            <DetailsButton details={details} field={name} />
          </div>
        }
      >
        <Collapsible.Panel>
          <TextReader invitation={invitation} part={passage} />
        </Collapsible.Panel>
        <DetailsFrame details={details} field={name}>
          <TextReader invitation={invitation} marks={[passage]} />
          <Button className="bg-bg" onClick={() => void onCorrect({ field: 'passage', value: 'none' })}>
            {correct('notIt.description')}
          </Button>
        </DetailsFrame>
      </RowFrame>
    </Collapsible.Root>
  );
}

/** The first words of a text, on one line. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()} …`;
}

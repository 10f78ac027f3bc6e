import { PanelRightClose } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { type Session, sessionInvitation, sessionKind, sessionName } from '@/domain/session';
import { DetailsButton } from '../correct/DetailsButton';
import { NameMark } from '../correct/NameMark';
import type { Details } from '../correct/useDetails';
import { IconButton } from '../IconButton';
import { KindChip } from '../KindChip';
import { useTimes } from '../useTimes';

interface Props {
  session: Session;
  /** Where type and name came from, opened below. */
  details: Details;
  /** Absent where the panel has the window to itself. */
  onCollapse?: () => void;
  collapseRef: Ref<HTMLButtonElement>;
}

export function PanelHeader({ session, details, onCollapse, collapseRef }: Props) {
  const t = useTranslations();
  const times = useTimes();
  const kind = sessionKind(session);
  return (
    <header className="border-b border-line px-4 pt-3 pb-2.5">
      <div className="flex min-h-7 items-center gap-2">
        <KindChip kind={kind} />
        <span className="grow text-xs text-dim">{times.range(session.start, session.end)}</span>
        <DetailsButton details={details} field={t('correct.head')} />
        {onCollapse !== undefined && (
          <IconButton
            ref={collapseRef}
            icon={PanelRightClose}
            label={t('panel.collapse')}
            onClick={onCollapse}
          />
        )}
      </div>
      <h1 className="text-lg font-semibold">{sessionName(session)}</h1>
      <p className="text-xs text-dim">
        {sessionInvitation(session).role.value ?? t(`session.forWhom.${kind ?? 'unsure'}`)}
      </p>
      <NameMark session={session} />
    </header>
  );
}

import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Session, sessionName } from '@/domain/session';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { IconButton } from '../IconButton';
import { useAction } from '../useAction';
import { RememberLink } from './RememberLink';

interface Props {
  session: Session;
  onUndo: () => Promise<unknown>;
  onDismiss: () => void;
}

/** Says that a session was just set aside, with the way back, where it is found later, and a rule for the like. */
export function SetAsideNote({ session, onUndo, onDismiss }: Props) {
  const t = useTranslations('correct');
  const note = useRef<HTMLElement>(null);
  const { run, problem } = useAction(onUndo);
  useEffect(() => note.current?.focus(), []);
  return (
    <section
      ref={note}
      tabIndex={-1}
      aria-label={t('notInterview')}
      className="border-b border-line bg-card px-4 py-2 text-xs"
    >
      <div className="flex items-start gap-2">
        <p role="status" className="grow py-1">
          {t('setAside', { name: sessionName(session) })} <span className="text-dim">{t('findAgain')}</span>
        </p>
        <IconButton icon={X} label={t('dismiss')} onClick={onDismiss} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3">
        <Button onClick={() => void run()}>{t('undo')}</Button>
        <RememberLink session={session} outcome="no-interview" />
      </div>
      {problem !== null && <ErrorNote problem={problem} />}
    </section>
  );
}

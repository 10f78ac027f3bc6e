import { useTranslations } from 'use-intl';
import { type Session, sessionKind, sessionName } from '@/domain/session';
import { buttonClass } from '../Button';
import { KindChip } from '../KindChip';
import { useNow } from '../useNow';
import { useTimes } from '../useTimes';
import { RemoveSession } from './RemoveSession';

interface Props {
  sessions: readonly Session[];
  onRemove: (sessionId: string) => Promise<unknown>;
}

/** The interviews that were pasted, which no calendar takes away again. */
export function PastedSessions({ sessions, onRemove }: Props) {
  const t = useTranslations('options.pasted');
  const times = useTimes();
  const now = useNow(60_000);
  const pasted = sessions
    .filter((one) => one.source.type === 'pasted')
    .sort((a, b) => Date.parse(b.start) - Date.parse(a.start));
  return (
    <>
      {pasted.length === 0 && <p className="text-dim">{t('none')}</p>}
      <ul>
        {pasted.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-2 border-b border-line py-1.5">
            <KindChip kind={sessionKind(one)} />
            <span className="min-w-0 grow">{sessionName(one)}</span>
            <span className="text-xs text-dim">{times.when(one.start, now)}</span>
            <RemoveSession name={sessionName(one)} onRemove={() => onRemove(one.id)} />
          </li>
        ))}
      </ul>
      <a href="/welcome.html#paste" className={buttonClass('plain', true)}>
        {t('paste')}
      </a>
    </>
  );
}

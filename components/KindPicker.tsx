import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Kind, KindSchema } from '@/domain/invitation/invitation';
import { type Session, sessionKind } from '@/domain/session';
import { Button } from './Button';
import { ErrorNote } from './ErrorNote';
import { useAction } from './useAction';

const KINDS = KindSchema.options;

interface Props {
  session: Session;
  /** Sets the type; null takes the person's choice back. */
  onSetKind: (kind: Kind | null) => Promise<unknown>;
}

/** Settles an unsure type with one click; says who set it, and takes it back or changes it with one more. */
export function KindPicker({ session, onSetKind }: Props) {
  const t = useTranslations('session');
  const common = useTranslations('common');
  const [changing, setChanging] = useState(false);
  const { run, busy, problem } = useAction(onSetKind);
  const set = (kind: Kind | null) => {
    setChanging(false);
    void run(kind);
  };
  const unsure = sessionKind(session) === null;

  if (!unsure && !changing) {
    return (
      <div className="flex flex-wrap items-center gap-x-2 text-xs text-dim">
        {session.corrections.kind !== null && <span>{t('kind.setByYou')}</span>}
        {session.corrections.kind !== null && (
          <Button tone="quiet" onClick={() => set(null)} disabled={busy}>
            {t('kind.undo')}
          </Button>
        )}
        <Button tone="quiet" onClick={() => setChanging(true)} disabled={busy}>
          {t('kind.change')}
        </Button>
        {problem !== null && <ErrorNote problem={problem} />}
      </div>
    );
  }
  return (
    <fieldset data-kind="unsure" className="tinted rounded-xl border px-3 py-2.5">
      <legend className="sr-only">{t('kind.change')}</legend>
      {unsure && <p className="mb-2 font-semibold">{t('kind.ask')}</p>}
      <div className="flex gap-2">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            large
            tone="kind"
            data-kind={kind}
            className="grow"
            disabled={busy}
            onClick={() => set(kind)}
          >
            {common(kind)}
          </Button>
        ))}
      </div>
      {problem !== null && <ErrorNote problem={problem} />}
    </fieldset>
  );
}

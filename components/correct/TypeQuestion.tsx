import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import { KindSchema } from '@/domain/invitation/invitation';
import { type Session, sessionKind } from '@/domain/session';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { Choice } from './Choice';
import { TypeSetByYou } from './TypeSetByYou';

interface Props {
  session: Session;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** Asks for the type that the invitation does not tell; once the person has set it, says so. Nothing where it was told. */
export function TypeQuestion({ session, onCorrect }: Props) {
  const t = useTranslations();
  const { run, problem } = useAction(onCorrect);
  const frame = useRef<HTMLDivElement>(null);
  const unsure = sessionKind(session) === null;
  if (!unsure && session.corrections.kind === null) return null;
  return (
    <div
      ref={frame}
      tabIndex={-1}
      data-kind={unsure ? 'unsure' : undefined}
      className={unsure ? 'tinted rounded-xl border px-3 py-2.5' : ''}
    >
      {unsure ? (
        <>
          <p className="mb-2 font-semibold">{t('session.askType')}</p>
          <Choice
            large
            label={t('correct.type')}
            options={KindSchema.options.map((one) => ({
              value: one,
              label: t(`common.${one}`),
              kind: one,
            }))}
            value={null}
            onChoose={(value) => {
              frame.current?.focus({ preventScroll: true });
              void run({ field: 'kind', value });
            }}
          />
        </>
      ) : (
        <TypeSetByYou session={session} onCorrect={onCorrect} standsAlone />
      )}
      {problem !== null && <ErrorNote problem={problem} />}
    </div>
  );
}

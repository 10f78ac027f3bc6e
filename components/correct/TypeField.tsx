import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import { type Kind, KindSchema } from '@/domain/invitation/invitation';
import { type Session, sessionInvitation, sessionKind } from '@/domain/session';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { Choice } from './Choice';
import { FieldBlock } from './FieldBlock';
import { TypeSetByYou } from './TypeSetByYou';

interface Props {
  session: Session;
  onCorrect: (correction: Correction) => Promise<unknown>;
  /** Absent where a session cannot be set aside. */
  onSetAside?: () => Promise<unknown>;
}

/** The session type: where it came from, the choice of the other, or that it is no interview at all. */
export function TypeField({ session, onCorrect, onSetAside }: Props) {
  const t = useTranslations('correct');
  const common = useTranslations('common');
  const { run, problem } = useAction(onCorrect);
  const aside = useAction(async () => onSetAside?.());
  const shownProblem = problem ?? aside.problem;
  const { kind, language } = session.invitation;
  return (
    <FieldBlock name={t('type')} reading={kind} language={language}>
      <div className="flex flex-wrap items-center justify-between gap-1.5">
        <Choice
          label={t('type')}
          options={KindSchema.options.map((one) => ({ value: one, label: common(one), kind: one }))}
          value={sessionKind(session)}
          onChoose={(value) => {
            if (!isSettled(session, value)) void run({ field: 'kind', value });
          }}
        />
        {onSetAside !== undefined && (
          <Button tone="quiet" className="underline" onClick={() => void aside.run()}>
            {t('notInterview')}
          </Button>
        )}
      </div>
      {shownProblem !== null && <ErrorNote problem={shownProblem} />}
      <TypeSetByYou session={session} onCorrect={onCorrect} />
    </FieldBlock>
  );
}

/** What is certain already is not set once more; what is only likely is confirmed by it. */
function isSettled(session: Session, value: Kind): boolean {
  const { kind } = sessionInvitation(session);
  return kind.value === value && kind.confidence === 'certain';
}

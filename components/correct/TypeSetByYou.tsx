import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import type { Session } from '@/domain/session';
import { RememberLink } from './RememberLink';
import { SetByYou } from './SetByYou';

interface Props {
  session: Session;
  onCorrect: (correction: Correction) => Promise<unknown>;
  /** Where nothing beside it says that it is about the type. */
  standsAlone?: boolean;
}

/** Says that the type is the person's word; takes it back, or makes a rule of it. */
export function TypeSetByYou({ session, onCorrect, standsAlone = false }: Props) {
  const t = useTranslations('correct');
  const common = useTranslations('common');
  const own = session.corrections.kind?.value ?? null;
  const { value, evidence } = session.invitation.kind;
  const hasRule = value === own && evidence.some((one) => one.source === 'rule');
  return (
    <SetByYou
      field={t('type')}
      isSet={own !== null}
      saying={standsAlone ? t('typeByYou') : undefined}
      reads={value === own ? null : common(value ?? 'unsure')}
      evidence={evidence}
      onUndo={() => onCorrect({ field: 'kind', value: null })}
    >
      {own !== null && !hasRule && <RememberLink session={session} outcome={own} />}
    </SetByYou>
  );
}

import { useTranslations } from 'use-intl';
import type { Kind } from '@/domain/invitation/invitation';

/** The session type, always with its word, never by colour alone. */
export function KindChip({ kind }: { kind: Kind | null }) {
  const t = useTranslations('common');
  return (
    <span
      data-kind={kind ?? 'unsure'}
      className="chip inline-block shrink-0 rounded-[0.7rem] px-2 text-xs leading-[1.4286rem] font-semibold whitespace-nowrap"
    >
      {t(kind ?? 'unsure')}
    </span>
  );
}

import { TextSearch } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../IconButton';
import type { Details } from './useDetails';

/** The quiet way to where something came from, and to setting it right. */
export function DetailsButton({ details, field }: { details: Details; field: string }) {
  const t = useTranslations('correct');
  return (
    <IconButton
      ref={details.button}
      icon={TextSearch}
      label={t('open', { field })}
      expanded={details.open}
      controls={details.open ? details.id : undefined}
      onClick={details.toggle}
    />
  );
}

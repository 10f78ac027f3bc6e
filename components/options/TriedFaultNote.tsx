import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TriedFault } from '@/domain/tried-json';

export type FileFault = 'tooLong' | 'fileType' | 'fileUnreadable';

/** Why nothing can be read from what was pasted or chosen. */
export function TriedFaultNote({ fault }: { fault: FileFault | TriedFault }) {
  const t = useTranslations('trial.fault');
  const sentence = () => {
    if (typeof fault === 'string') return t(fault);
    if (fault.at === null) return t(fault.fault);
    return fault.fault === 'noJson' ? t('noJsonAt', { line: fault.at }) : t('noEventAt', { entry: fault.at });
  };
  return (
    <p role="alert" className="flex gap-2 text-xs text-red">
      <TriangleAlert size={14} aria-hidden className="mt-px shrink-0" />
      <span>{sentence()}</span>
    </p>
  );
}

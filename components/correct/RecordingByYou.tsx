import { useTranslations } from 'use-intl';
import type { Session } from '@/domain/session';

/** Says that the recording permission is the person's own word, in the place where the invitation's words stand otherwise. */
export function RecordingByYou({ session }: { session: Session }) {
  const t = useTranslations('correct');
  const own = session.corrections.recording;
  if (own === null) return null;
  return <p className="mt-1 text-xs">{t('valueByYou', { value: t(`recordingWord.${own.value}`) })}</p>;
}

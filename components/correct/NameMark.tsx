import { useTranslations } from 'use-intl';
import { type Session, sessionInvitation } from '@/domain/session';

/** What is to be known of the candidate's name: guessed, or the person's own word. Nothing for a plain reading; a missing name is told with all that is missing. */
export function NameMark({ session }: { session: Session }) {
  const t = useTranslations();
  const { value, confidence } = sessionInvitation(session).candidate;
  if (value === null) return null;
  const mark =
    session.corrections.candidate !== null ? 'nameByYou' : confidence === 'guess' ? 'nameGuessed' : null;
  return mark === null ? null : <p className="text-xs text-dim">{t(`correct.${mark}`)}</p>;
}

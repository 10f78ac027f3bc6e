import { useTranslations } from 'use-intl';
import type { DocumentType } from '@/domain/invitation/invitation';
import { type Session, sessionKind } from '@/domain/session';

/** What each sort of document is called in a session of its type (G4, V2). */
export function useDocumentNames(session: Session): Record<DocumentType, string> {
  const t = useTranslations('session.document');
  return {
    cv: t('cv'),
    description: t(sessionKind(session) === 'expertlead' ? 'project' : 'description'),
    tasks: t('task'),
    scorecard: t('scorecard'),
  };
}

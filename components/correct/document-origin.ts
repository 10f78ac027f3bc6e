import { documentUse } from '@/domain/correction/corrected';
import type { DocumentType } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';

interface Origin {
  /** The person said what it is. */
  isOwn: boolean;
  /** The person brought it: the invitation does not have it. */
  isAdded: boolean;
  /** What the invitation alone takes it for. */
  readAs: DocumentType | null;
}

/** Whether a link is the invitation's or the person's, and who said what it is. */
export function documentOrigin(session: Session, url: string): Origin {
  const readAs = documentUse(session.invitation, url);
  const isOwn = session.corrections.documents.some((one) => one.url === url);
  const isThere = readAs !== null || session.invitation.otherLinks.some((one) => one.url === url);
  return { isOwn, isAdded: isOwn && !isThere, readAs };
}

import { KindSchema, type RecordingStatement } from '../invitation/invitation';
import { recordingPermission } from '../recording/permission';
import { type Session, sessionKind } from '../session';
import type { ChangedField } from './change';

const MAY_RECORD = new Set(['allowed', 'unless-declined']);

/**
 * Whether an unseen change took the permission to record away, by the invitation's own words or by its type (L2, V3).
 * A person's word on the type counts, theirs on recording does not: that the invitation withdrew it must be told all the more.
 */
export function recordingWithdrawn(session: Session): boolean {
  const { invitation, corrections, changes } = session;
  const before = (field: ChangedField) => changes.find((one) => one.field === field)?.before;
  const kindBefore = before('kind');
  const statedBefore = before('recording');
  const oldKind =
    corrections.kind?.value ??
    (kindBefore === undefined
      ? invitation.kind.value
      : (KindSchema.options.find((kind) => kind === kindBefore[0]) ?? null));
  const stated = invitation.recordingStated.value;
  const oldStated = statedBefore === undefined ? stated : statement(statedBefore[0]);
  return (
    MAY_RECORD.has(recordingPermission(oldKind, oldStated)) &&
    !MAY_RECORD.has(recordingPermission(sessionKind(session), stated))
  );
}

function statement(word: string | undefined): RecordingStatement {
  return word === 'allowed' || word === 'forbidden' ? word : null;
}

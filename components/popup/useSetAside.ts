import { useState } from 'react';
import type { Correction } from '@/domain/correction/corrections';
import { isSetAside, type Session } from '@/domain/session';

/**
 * Setting a session aside as no interview, with the one that was just set aside at hand for an undo. The undo brings
 * back what the person had said before: an event taken in by hand would be lost without it.
 */
export function useSetAside(
  sessions: readonly Session[],
  onCorrect: (sessionId: string, correction: Correction) => Promise<unknown>,
) {
  const [last, setLast] = useState<{ id: string; before: true | null } | null>(null);
  const session = sessions.find((one) => one.id === last?.id && isSetAside(one)) ?? null;
  return {
    session,
    dismiss: () => setLast(null),
    setAside: async ({ id, corrections }: Session) => {
      await onCorrect(id, { field: 'isInterview', value: false });
      setLast({ id, before: corrections.isInterview?.value === true ? true : null });
    },
    undo: async () => {
      if (last === null) return;
      await onCorrect(last.id, { field: 'isInterview', value: last.before });
      setLast(null);
    },
  };
}

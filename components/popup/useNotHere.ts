import { useState } from 'react';
import type { Correction } from '@/domain/correction/corrections';
import type { LiveEvent } from '@/domain/live-events';

interface Wishes {
  onTakeIn: (eventId: string) => Promise<{ sessionId: string }>;
  onCorrect: (sessionId: string, correction: Correction) => Promise<unknown>;
  /** Shows the session that came of it. */
  onShow: (sessionId: string) => void;
}

/** The popup's way to "Not here?" and back: open or not, and what came of it. */
export function useNotHere({ onTakeIn, onCorrect, onShow }: Wishes) {
  const [open, setOpen] = useState(false);
  const [returned, setReturned] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const close = (byHand: boolean) => {
    setOpen(false);
    setReturned(byHand);
  };
  return {
    open,
    returned,
    /** Id of the session that was taken in just now. */
    added,
    onOpen: () => {
      setAdded(null);
      setOpen(true);
    },
    onClose: () => close(true),
    onTakeIn: async ({ eventId }: LiveEvent) => {
      const { sessionId } = await onTakeIn(eventId);
      setAdded(sessionId);
      onShow(sessionId);
      close(false);
    },
    onUndo: async ({ sessionId, eventId, why }: LiveEvent) => {
      if (sessionId === null) return;
      // What is no interview by its own words was one by the person's word alone: without it the session would go again.
      if (why.length > 0) await onTakeIn(eventId);
      else await onCorrect(sessionId, { field: 'isInterview', value: null });
      onShow(sessionId);
      close(true);
    },
  };
}

import { useMemo, useState } from 'react';
import type { Invitation } from '@/domain/invitation/invitation';
import { pastedEvent, readPasted } from '@/domain/invitation/pasted';
import { readInvitation } from '@/domain/invitation/read-invitation';
import { type FieldName, type Fields, localParts, type Pasted, titleOf } from './draft';

/** What a pasted text says: the fields as found, or as the person set them instead, and the invitation as understood. */
export function usePasted(): {
  pasted: Pasted;
  setPasted: (pasted: Pasted) => void;
  fields: Fields;
  setField: (name: FieldName, value: string) => void;
  /** Null while nothing is pasted. */
  understood: Invitation | null;
} {
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: null });
  const [own, setOwn] = useState<Partial<Fields>>({});
  const found = useMemo(() => (pasted.text.trim() === '' ? null : understand(pasted)), [pasted]);
  return {
    pasted,
    setPasted: (next) => {
      // Emptied, the form is for another invitation: what was filled in for this one goes with it.
      if (next.text === '') setOwn({});
      setPasted(next);
    },
    fields: { ...(found?.fields ?? NOTHING), ...own },
    setField: (name, value) => setOwn((before) => ({ ...before, [name]: value })),
    understood: found?.invitation ?? null,
  };
}

const NOTHING: Fields = { title: '', date: '', start: '', end: '', meeting: '' };

function understand(pasted: Pasted): { fields: Fields; invitation: Invitation } {
  const now = new Date().toISOString();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const read = readPasted(pasted, { now, timeZone });
  const title = read.title ?? titleOf(pasted, { title: '' });
  const invitation = readInvitation(
    pastedEvent({
      id: 'draft',
      title,
      start: read.start ?? now,
      end: read.end ?? now,
      meetingUrl: read.meetingUrl,
      description: read.description,
    }),
  );
  const start = localParts(read.start);
  return {
    invitation,
    fields: {
      title,
      date: start.date,
      start: start.time,
      end: localParts(read.end).time,
      meeting: read.meetingUrl ?? invitation.meeting.value?.url ?? '',
    },
  };
}

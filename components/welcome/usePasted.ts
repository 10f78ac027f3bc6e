import { useMemo, useState } from 'react';
import type { Invitation } from '@/domain/invitation/invitation';
import { pastedEvent, readPasted } from '@/domain/invitation/pasted/pasted';
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
  const found = useMemo(() => fieldsIn(pasted), [pasted]);
  const fields = { ...found, ...own };
  const { title, meeting } = fields;
  const understood = useMemo(() => understand(pasted, title, meeting), [pasted, title, meeting]);
  return {
    pasted,
    setPasted: (next) => {
      // Emptied, the form is for another invitation: what was filled in for this one goes with it.
      if (next.text === '') setOwn({});
      setPasted(next);
    },
    fields,
    setField: (name, value) => setOwn((before) => ({ ...before, [name]: value })),
    understood,
  };
}

function fieldsIn(pasted: Pasted): Fields {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const read = readPasted(pasted, { now: new Date().toISOString(), timeZone });
  const start = localParts(read.start);
  return {
    title: read.title ?? titleOf(pasted, { title: '' }),
    date: start.date,
    start: start.time,
    end: localParts(read.end).time,
    meeting: read.meetingUrl ?? '',
  };
}

/** The invitation as it will be understood once stored; its times play no part in that. */
function understand(pasted: Pasted, title: string, meeting: string): Invitation | null {
  if (pasted.text.trim() === '') return null;
  const someTime = new Date().toISOString();
  return readInvitation(
    pastedEvent({
      id: 'draft',
      title,
      start: someTime,
      end: someTime,
      meetingUrl: meeting === '' ? null : meeting,
      description: pasted.html ?? pasted.text,
    }),
  );
}

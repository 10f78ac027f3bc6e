import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import { CompanionError } from '@/domain/errors';
import { type DocumentType, DocumentTypeSchema } from '@/domain/invitation/invitation';
import { safeLink } from '@/domain/invitation/links/links';
import { type Session, sessionInvitation } from '@/domain/session';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { useDocumentNames } from './document-names';
import { useDetails } from './useDetails';

interface Props {
  session: Session;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** A document that did not come with the invitation, brought by the person. */
export function AddLink({ session, onCorrect }: Props) {
  const t = useTranslations('correct');
  const details = useDetails();
  return (
    <div className="py-1">
      <button
        ref={details.button}
        type="button"
        aria-expanded={details.open}
        onClick={details.toggle}
        className="flex items-center gap-2 rounded-lg py-1 text-xs text-dim hover:text-fg"
      >
        <Plus size={14} aria-hidden />
        {t('addLink')}
      </button>
      {details.open && <LinkForm session={session} onCorrect={onCorrect} onDone={details.close} />}
    </div>
  );
}

function LinkForm({ session, onCorrect, onDone }: Props & { onDone: () => void }) {
  const t = useTranslations('correct');
  const id = useId();
  const names = useDocumentNames(session);
  const [address, setAddress] = useState('');
  const [use, setUse] = useState<DocumentType>(() => firstMissing(session));
  const { run, busy, problem } = useAction(async (url: string) => {
    if (safeLink(url) === null) throw new CompanionError('badCorrection');
    await onCorrect({ field: 'document', url, value: use });
  });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(address.trim())) onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
      className="mt-1 space-y-2 rounded-xl border border-line bg-card px-3 py-2.5"
    >
      <label htmlFor={`${id}-address`} className="block text-xs font-semibold">
        {t('address')}
      </label>
      <input
        id={`${id}-address`}
        type="url"
        value={address}
        maxLength={2_000}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => setAddress(event.target.value)}
        className="w-full min-w-0 rounded-lg border border-field bg-bg px-2.5 py-1 aria-invalid:border-red"
      />
      <div className="flex gap-2">
        <select
          aria-label={t('whatItIs')}
          value={use}
          onChange={(event) =>
            setUse(DocumentTypeSchema.options.find((one) => one === event.target.value) ?? 'cv')
          }
          className="min-w-0 grow rounded-lg border border-field bg-bg px-2 py-1"
        >
          {DocumentTypeSchema.options.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <Button type="submit" disabled={busy}>
          {t('add')}
        </Button>
      </div>
      {problem !== null && <ErrorNote problem={problem} id={`${id}-problem`} />}
    </form>
  );
}

/** What is most likely to be added: the first that the session lacks. */
function firstMissing(session: Session): DocumentType {
  const { cv, description, tasks, scorecard } = sessionInvitation(session);
  const lacks = {
    cv: cv.length === 0,
    description: description.links.length === 0 && description.inline === null,
    tasks: tasks.length === 0,
    scorecard: scorecard.length === 0,
  };
  return DocumentTypeSchema.options.find((one) => lacks[one]) ?? 'cv';
}

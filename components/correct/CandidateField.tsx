import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import { type Session, sessionInvitation } from '@/domain/session';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { FieldBlock } from './FieldBlock';
import { SetByYou } from './SetByYou';

interface Props {
  session: Session;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** The candidate's name: where it came from, and another in its place. */
export function CandidateField({ session, onCorrect }: Props) {
  const t = useTranslations('correct');
  const id = useId();
  const counts = sessionInvitation(session).candidate;
  const name = counts.value ?? '';
  const own = session.corrections.candidate?.value ?? null;
  const { candidate, language } = session.invitation;
  // Only what is being typed is kept here: a name that the calendar changes meanwhile does not replace it.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? name;
  const [isEmpty, setEmpty] = useState(false);
  const { run, problem } = useAction(onCorrect);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const value = text.trim();
    setEmpty(value === '');
    // A name that was only likely is confirmed by being saved as it is.
    const isNew = value !== name || counts.confidence !== 'certain';
    if (value !== '' && (!isNew || (await run({ field: 'candidate', value })))) setTyped(null);
  };
  return (
    <FieldBlock name={t('candidate')} reading={candidate} language={language}>
      <form noValidate onSubmit={(event) => void save(event)} className="flex gap-2">
        <input
          aria-label={t('candidate')}
          aria-describedby={`${id}-state`}
          aria-invalid={isEmpty}
          value={text}
          maxLength={120}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            setEmpty(false);
          }}
          className="w-full min-w-0 rounded-lg border border-field bg-bg px-2.5 py-1 aria-invalid:border-red"
        />
        <Button type="submit" aria-label={t('saveField', { field: t('candidate') })}>
          {t('save')}
        </Button>
      </form>
      <p id={`${id}-state`} role="status" className="text-xs text-red empty:hidden">
        {isEmpty && t('candidateEmpty')}
      </p>
      {problem !== null && <ErrorNote problem={problem} />}
      <SetByYou
        field={t('candidate')}
        isSet={own !== null}
        reads={candidate.value === own ? null : (candidate.value ?? t('noName'))}
        evidence={candidate.evidence}
        onUndo={() => onCorrect({ field: 'candidate', value: null })}
      />
    </FieldBlock>
  );
}

import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';

interface Props {
  label: string;
  hint: string;
  /** What is stored. */
  value: string;
  /** The sentence that says what is wrong with a text, null where nothing is. */
  fault: (text: string) => string | null;
  onSave: (text: string) => Promise<unknown>;
  type?: 'email' | 'text';
}

/** A text that saves itself when it is left or Enter is pressed, if it is right; it says quietly that it did. */
export function SavedField({ label, hint, value, fault, onSave, type = 'text' }: Props) {
  const t = useTranslations('options');
  const id = useId();
  const [text, setText] = useState(value);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const { run, problem } = useAction(onSave);
  useEffect(() => setText(value), [value]);

  const commit = async () => {
    const trimmed = text.trim();
    const found = fault(trimmed);
    setWrong(found);
    // Set back to what is stored after a failed saving, it is saved as well: what failed must not stand.
    if (found === null && (trimmed !== value || problem !== null)) setSaved(await run(trimmed));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void commit();
      }}
    >
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-xs text-dim">
        {hint}
      </p>
      <input
        id={id}
        type={type}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint ${id}-state`}
        aria-invalid={wrong !== null}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(null);
          setSaved(false);
        }}
        onBlur={() => void commit()}
        className="mt-1 w-full rounded-lg border border-field bg-bg px-2.5 py-1.5 aria-invalid:border-red"
      />
      <div id={`${id}-state`} role="status" className="min-h-4 text-xs">
        {wrong !== null && <span className="text-red">{wrong}</span>}
        {saved && wrong === null && <span className="text-green">{t('saved')}</span>}
      </div>
      {problem !== null && <ErrorNote problem={problem} />}
    </form>
  );
}

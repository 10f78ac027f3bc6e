import { type Ref, useId } from 'react';

interface Props {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  type?: 'text' | 'email';
  maxLength?: number;
  /** What is wrong with it, null where nothing is. */
  fault?: string | null;
}

/** A text that is part of a form. */
export function LabelledField({
  label,
  hint,
  value,
  onChange,
  ref,
  type = 'text',
  maxLength,
  fault = null,
}: Props) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type={type}
        value={value}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        aria-invalid={fault !== null}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 block w-full rounded-lg border border-field bg-bg px-2.5 py-1.5 aria-invalid:border-red"
      />
      <p
        id={`${id}-note`}
        role={fault === null ? undefined : 'alert'}
        className={`mt-0.5 text-xs ${fault === null ? 'text-dim' : 'text-red'}`}
      >
        {fault ?? hint}
      </p>
    </div>
  );
}

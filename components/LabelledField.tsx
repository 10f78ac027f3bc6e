import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';

interface Props extends Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'maxLength'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  invalid?: boolean;
  /** What stands below the field: a hint, or what is wrong. */
  note?: ReactNode;
}

/** A text that is part of a form. */
export function LabelledField({ label, value, onChange, ref, invalid = false, note, ...input }: Props) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        {...input}
        ref={ref}
        id={id}
        value={value}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 block w-full rounded-lg border border-field bg-bg px-2.5 py-1.5 aria-invalid:border-red"
      />
      <div id={`${id}-note`} className="mt-0.5 text-xs text-dim">
        {note}
      </div>
    </div>
  );
}

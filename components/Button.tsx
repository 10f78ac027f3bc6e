import type { ButtonHTMLAttributes, Ref } from 'react';

/** `kind`: in the colour of a session type; `loud`: on an amber ground. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger' | 'kind' | 'loud';

const TONES: Record<ButtonTone, string> = {
  primary: 'bg-accent text-bg border-transparent font-semibold hover:brightness-110',
  plain: 'border-line text-fg hover:border-field',
  quiet: 'border-transparent text-dim hover:text-fg',
  kind: 'border-accent bg-bg text-accent',
  loud: 'border-amber bg-bg text-fg',
  danger: 'border-red text-red hover:bg-red hover:text-bg',
};

export function buttonClass(tone: ButtonTone, large = false): string {
  const size = large ? 'px-3 py-1.5 text-sm' : 'px-2.5 py-0.5 text-xs leading-[1.2858rem]';
  return `inline-flex items-center justify-center gap-1.5 rounded-lg border text-center font-medium wrap-normal ${size} ${TONES[tone]}`;
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: ButtonTone;
  large?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ tone = 'plain', large = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${buttonClass(tone, large)} disabled:opacity-60 ${className}`}
      {...rest}
    />
  );
}

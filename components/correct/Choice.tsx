import { Check } from 'lucide-react';
import type { Kind } from '@/domain/invitation/invitation';
import { Button } from '../Button';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string; kind?: Kind }[];
  /** What holds now; null where none of the options does: then each is a plain action. */
  value: T | null;
  onChoose: (value: T) => void;
  large?: boolean;
}

/** One of a few, chosen with one click; the one that holds has a tick. */
export function Choice<T extends string>({ label, options, value, onChoose, large }: Props<T>) {
  return (
    <fieldset aria-label={label} className="min-w-0 flex flex-wrap gap-1.5">
      {options.map((one) => (
        <Button
          key={one.value}
          large={large}
          tone={one.kind === undefined ? 'plain' : 'kind'}
          data-kind={one.kind}
          aria-pressed={value === null ? undefined : one.value === value}
          className={`bg-bg aria-pressed:border-accent aria-pressed:font-semibold ${large ? 'grow' : ''}`}
          onClick={() => onChoose(one.value)}
        >
          {one.value === value && <Check size={12} aria-hidden />}
          {one.label}
        </Button>
      ))}
    </fieldset>
  );
}

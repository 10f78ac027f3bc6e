import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';

interface Props {
  icon: LucideIcon;
  label: string;
  onClick: () => void;
  disabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
  /** For a button that opens something in place: whether it is open. */
  expanded?: boolean;
  /** Id of what it opens. */
  controls?: string;
}

/** A button that is only an icon; its name is for screen readers and as a tooltip. */
export function IconButton({ icon: Icon, label, onClick, disabled, ref, expanded, controls }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="grid size-7 shrink-0 place-items-center rounded-lg text-dim hover:bg-card hover:text-fg aria-expanded:bg-line aria-expanded:text-fg disabled:opacity-60"
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}

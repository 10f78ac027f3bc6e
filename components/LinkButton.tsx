import type { ReactNode } from 'react';
import { openAs } from '@/domain/open-as';
import { type ButtonTone, buttonClass } from './Button';
import { hostOf } from './host-of';

interface Props {
  url: string;
  /** E-mail of the account to open it with, empty for none (G6). */
  account: string;
  children: ReactNode;
  tone?: ButtonTone;
  large?: boolean;
  /** The accessible name where the visible text alone does not tell the links of a page apart. */
  label?: string;
  className?: string;
}

/** A link out of the product, opened with the right account, in its own tab; its host shows as a tooltip. */
export function LinkButton({ url, account, children, tone = 'plain', large, label, className = '' }: Props) {
  const host = hostOf(url);
  if (host === null) return null;
  return (
    <a
      href={openAs(url, account)}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={label}
      title={host}
      className={`${buttonClass(tone, large)} ${className}`}
    >
      {children}
    </a>
  );
}

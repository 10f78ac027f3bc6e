import { type ReactNode, useId } from 'react';

interface Props {
  heading: string;
  hint?: string;
  children: ReactNode;
}

export function Section({ heading, hint, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-6">
      <h2 id={id} className="text-lg font-semibold">
        {heading}
      </h2>
      {hint !== undefined && <p className="text-xs text-dim">{hint}</p>}
      <div className="mt-3 space-y-3">{children}</div>
    </section>
  );
}

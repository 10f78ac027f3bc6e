import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint: string;
  children?: ReactNode;
}

/** Said where there is nothing to show: why, and what to do. */
export function EmptyState({ title, hint, children }: Props) {
  return (
    <section className="px-4 py-8 text-center">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="mt-1 text-dim">{hint}</p>
      {children !== undefined && <div className="mt-4 flex justify-center gap-2">{children}</div>}
    </section>
  );
}

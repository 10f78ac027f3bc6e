import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  heading: string;
  hint?: string;
  /** Where a link `options.html#…` leads. */
  anchor?: string;
  children: ReactNode;
}

export function Section({ heading, hint, anchor, children }: Props) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The page fills after it has loaded: by then the browser has looked for the anchor in vain.
    if (anchor !== undefined && location.hash === `#${anchor}`) section.current?.scrollIntoView?.();
  }, [anchor]);
  return (
    <section ref={section} id={anchor} aria-labelledby={id} className="border-t border-line py-6">
      <h2 id={id} className="text-lg font-semibold">
        {heading}
      </h2>
      {hint !== undefined && <p className="text-xs text-dim">{hint}</p>}
      <div className="mt-3 space-y-3">{children}</div>
    </section>
  );
}

import { TriangleAlert } from 'lucide-react';

interface Props {
  text: string;
  /** What to do about it; with it the note is loud. */
  hint?: string;
}

/** Something that the invitation does not have (G3, V2). */
export function MissingNote({ text, hint }: Props) {
  if (hint === undefined) return <p className="py-2 text-xs text-dim">{text}</p>;
  return (
    <div className="tinted-amber my-2 flex gap-2.5 rounded-xl border px-3 py-2.5">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />
      <div>
        <p className="font-semibold">{text}</p>
        <p className="text-xs text-dim">{hint}</p>
      </div>
    </div>
  );
}

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  icon: LucideIcon;
  name: string;
  detail: ReactNode;
  action: ReactNode;
  children?: ReactNode;
}

/** The inside of one line of a list: icon, name, a quiet line below it, and what can be done. */
export function RowFrame({ icon: Icon, name, detail, action, children }: Props) {
  return (
    <>
      <div className="flex items-center gap-2.5">
        <span className="grid size-8 shrink-0 place-items-center self-start rounded-lg bg-card text-dim">
          <Icon size={16} aria-hidden />
        </span>
        <div className="min-w-0 grow">
          <p className="font-semibold">{name}</p>
          <p className="text-xs text-dim">{detail}</p>
        </div>
        {action}
      </div>
      {children}
    </>
  );
}

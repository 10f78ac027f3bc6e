import { Collapsible } from '@base-ui/react/collapsible';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Missing, missingFrom } from '@/domain/missing';
import type { Session } from '@/domain/session';
import { buttonClass } from './Button';
import { DraftMessage } from './DraftMessage';

/** Without these an interview cannot be prepared or held (G3, V2, V3); the others are good to have. */
const LOUD = new Set<Missing>(['cv', 'description', 'meeting', 'recording']);

/** What the invitation should bring and does not, said once, and the message that asks for it. */
export function MissingCard({ session }: { session: Session }) {
  const t = useTranslations('missing');
  const draft = useTranslations('draft');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const missing = missingFrom(session);
  if (missing.length === 0) return null;
  // The question for the type stands above; it is named here where it alone is missing.
  const named = missing.length === 1 ? missing : missing.filter((one) => one !== 'kind');
  const list = (wanted: boolean) =>
    format.list(
      named.filter((one) => LOUD.has(one) === wanted).map((one) => t(`what.${one}`)),
      { type: 'conjunction' },
    );
  const [loud, quiet] = [list(true), list(false)];
  return (
    <Collapsible.Root
      open={open}
      onOpenChange={setOpen}
      render={<section aria-label={t('title')} />}
      className={loud === '' ? 'py-2' : 'tinted-amber my-2 rounded-xl border px-3 py-2.5'}
    >
      <div className="flex items-start gap-2.5">
        {loud !== '' && <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />}
        <div className="min-w-0 grow">
          {loud !== '' && <p className="font-semibold">{t('loud', { list: loud })}</p>}
          {quiet !== '' && (
            <p className="text-xs text-dim">{t(loud === '' ? 'quiet' : 'also', { list: quiet })}</p>
          )}
        </div>
        <Collapsible.Trigger className={`${buttonClass(loud === '' ? 'plain' : 'loud')} shrink-0`}>
          {open ? draft('close') : t('ask')}
        </Collapsible.Trigger>
      </div>
      {/* Stays while closed: what was written is not lost by a look at something else. */}
      <Collapsible.Panel keepMounted>
        <DraftMessage session={session} missing={missing} />
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

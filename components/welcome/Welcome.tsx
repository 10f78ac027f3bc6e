import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choices } from './Choices';
import type { PastedInvitation } from './draft';
import { PasteDone } from './PasteDone';
import { PasteForm } from './PasteForm';

interface Props {
  /** Whether the way of pasting was chosen. */
  pasting: boolean;
  account: string;
  onPaste: (invitation: PastedInvitation) => Promise<unknown>;
}

/** The first page: what the product is, and the two ways in, of which pasting happens right here. */
export function Welcome({ pasting, account, onPaste }: Props) {
  const t = useTranslations('welcome');
  const [saved, setSaved] = useState<PastedInvitation | null>(null);
  return (
    <main className="mx-auto max-w-2xl px-4 py-8">
      <h1 className="text-xl font-semibold">{t('title')}</h1>
      <p className="mt-1 text-lg">{t('what')}</p>
      <p className="mt-1 mb-6 text-dim">{t('private')}</p>
      {!pasting && <Choices />}
      {pasting && saved !== null && (
        <PasteDone meetingUrl={saved.meetingUrl} account={account} onAnother={() => setSaved(null)} />
      )}
      {pasting && saved === null && (
        <section aria-labelledby="paste-heading">
          <h2 id="paste-heading" className="mb-3 text-lg font-semibold">
            {t('form.heading')}
          </h2>
          <PasteForm onSave={onPaste} onSaved={setSaved} />
        </section>
      )}
    </main>
  );
}

import { Collapsible } from '@base-ui/react/collapsible';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from './Button';
import { hostOf } from './host-of';

interface Props {
  /** What the texts are. */
  name: string;
  before: readonly string[];
  after: readonly string[];
  /** The language the invitation is written in. */
  language: 'en' | 'de';
}

/** Old and new description where one of them stood in the invitation's own text. Links among them are left out. */
export function ChangesTexts({ name, before, after, language }: Props) {
  const t = useTranslations('changes');
  const [open, setOpen] = useState(false);
  const texts = [
    ['oldText', before.find(isText)],
    ['newText', after.find(isText)],
  ] as const;
  if (texts.every(([, text]) => text === undefined)) return null;
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen} render={<dd className="mt-1" />}>
      <Collapsible.Trigger
        className={buttonClass('plain')}
        aria-label={t(open ? 'hideTexts' : 'showTexts', { name })}
      >
        {t(open ? 'hide' : 'show')}
      </Collapsible.Trigger>
      <Collapsible.Panel>
        {texts.map(([which, text]) =>
          text === undefined ? null : (
            <figure key={which} className="mt-2">
              <figcaption className="text-xs font-semibold text-dim">{t(which)}</figcaption>
              <blockquote
                lang={language}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
                tabIndex={0}
                className="max-h-40 overflow-y-auto rounded-lg border border-line bg-card px-3 py-2 whitespace-pre-wrap"
              >
                {text}
              </blockquote>
            </figure>
          ),
        )}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

const isText = (words: string) => hostOf(words) === null;

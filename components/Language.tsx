import { type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import { locales } from '@/assets/locales';
import { Guard } from './Guard';

interface Props {
  language: 'en' | 'de';
  children: ReactNode;
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Gives everything inside it the texts of one language, and tells the page (and so the screen reader) which. */
export function Language({ language, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <IntlProvider locale={language} messages={locales[language]} timeZone={ownTimeZone()}>
      <Guard>{children}</Guard>
    </IntlProvider>
  );
}

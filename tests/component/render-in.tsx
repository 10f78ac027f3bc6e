import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Language } from '@/components/Language';

/** Renders a part of the interface in one language. */
export function renderIn(language: 'en' | 'de', ui: ReactNode) {
  return render(<Language language={language}>{ui}</Language>);
}

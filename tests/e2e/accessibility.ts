import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The faults of a page as it stands that can be measured, light and dark. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    faults.push(
      ...violations.map(
        (one) => `${colorScheme}: ${one.id} ${one.nodes.map((node) => node.target).join(' ')}`,
      ),
    );
  }
  return faults;
}

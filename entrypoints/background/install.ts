import { browser } from '@/stores/browser';

/** The first page a person sees: what the product does, and the two ways to start. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: new URL('/welcome.html', location.origin).href });
  });
}

/** Content scripts run in hostile pages: they may not read anything stored. Firefox has no such switch for `local`. */
export function closeStorageToPages(): void {
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

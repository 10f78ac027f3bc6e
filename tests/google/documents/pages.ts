import { escapeHtml, page } from '../page';
import type { SharedDocument } from '../scenario';
import type { Account } from '../state';

function productOf({ host, path }: SharedDocument): string {
  if (host === 'drive.google.com') return 'Google Drive';
  if (path.startsWith('/spreadsheets/')) return 'Google Sheets';
  if (path.startsWith('/forms/')) return 'Google Forms';
  return 'Google Docs';
}

export function documentPage(document: SharedDocument, account: Account): string {
  return page(
    `${document.title} - ${productOf(document)}`,
    `<h1>${escapeHtml(document.title)}</h1><p>Signed in as ${escapeHtml(account.email)}</p>`,
  );
}

export function accessPage(account: Account): string {
  return page(
    'Google Drive: Access Denied',
    `<h1>You need access</h1><p>Request access, or switch to an account with access.</p>
    <p>Signed in as ${escapeHtml(account.email)}</p>`,
  );
}

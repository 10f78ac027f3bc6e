import { type Handler, redirect, sendHtml, sendText } from '../answer';
import type { SharedDocument } from '../scenario';
import { accountFor, type GoogleState, sameEmail } from '../state';
import { accessPage, documentPage } from './pages';

/** `/document/u/1/d/…`: another way to say `authuser=1`. */
const USER_PART = /\/u\/(\d+)(?=\/)/;

/** A document is known by its id: `/edit`, `/view` and `/preview` are one document. */
function documentFor(state: GoogleState, host: string, path: string): SharedDocument | undefined {
  return state.documents.find(
    (one) => one.host === host && (one.path === path || path.split('/').includes(one.id)),
  );
}

/** docs.google.com and drive.google.com: a document opens for those it was shared with. */
export const handleDocuments: Handler = (_req, res, { url, state }) => {
  const path = url.pathname.replace(USER_PART, '');
  const authuser = url.searchParams.get('authuser') ?? USER_PART.exec(url.pathname)?.[1] ?? null;
  const document = documentFor(state, url.hostname, path);
  if (!document) return sendText(res, 404, 'Sorry, the file you have requested does not exist.');
  const account = accountFor(state, authuser);
  if (!account) {
    const query = new URLSearchParams({ continue: url.href, ...(authuser ? { Email: authuser } : {}) });
    return redirect(res, `https://accounts.google.com/ServiceLogin?${query}`);
  }
  const opens = document.opensFor.some((email) => sameEmail(email, account.email));
  if (opens) sendHtml(res, 200, documentPage(document, account));
  else sendHtml(res, 403, accessPage(account));
};

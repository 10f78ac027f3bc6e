import { subjectOf } from '../state';
import { scriptData } from './html';
import type { Account, Viewer } from './view';

export interface ChosenAccount {
  account: Account | null;
  accountIndex: number;
}

/** Google's rule for ?authuser=: an index or an e-mail; whatever does not fit gives the first account. */
export const chooseAccount = (accounts: Account[], authuser: string | null): ChosenAccount => {
  const wanted = authuser?.toLowerCase() ?? '';
  const byEmail = accounts.findIndex((account) => account.email.toLowerCase() === wanted);
  const byIndex = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  const accountIndex = byEmail >= 0 ? byEmail : accounts[byIndex] ? byIndex : 0;
  return { account: accounts[accountIndex] ?? null, accountIndex };
};

export const wizGlobalData = ({ account, accountIndex }: Viewer): string => {
  const id = account ? subjectOf(account.email) : '';
  const signedIn = account
    ? { oPEP7c: account.email, S06Grb: id, W3Yyqf: id, qDCSke: id, QrtxK: String(accountIndex) }
    : { oPEP7c: '', S06Grb: '', QrtxK: '' };
  const build = { cfb2h: 'boq_meetingsuiserver_20260424.05_p0', Im6cmf: '/_/MeetingsUi', ...signedIn };
  return `window.WIZ_global_data = ${scriptData(build)};`;
};

export const accountCallback = ({ account }: Viewer): string => {
  const avatar = 'https://lh3.googleusercontent.com/a/default-user=s96-c';
  const data = account ? [null, null, 0, null, account.email, avatar, account.name] : [null, null, 1];
  return `AF_initDataCallback({key: 'ds:9', hash: '10', data:${scriptData(data)}, sideChannel: {}});`;
};

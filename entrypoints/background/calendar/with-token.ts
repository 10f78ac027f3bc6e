import { CompanionError } from '@/domain/errors';
import { connectionItem } from '@/stores/items';
import { accessToken, rejectToken, requireSignIn } from '../account/account';

/**
 * Work with the connected account's token. Google may end one before its time: then one new one is asked for, not more.
 * @throws CompanionError as the work does; `signInAgain` once no token can be had
 */
export async function withToken<T>(work: (token: string) => Promise<T>): Promise<T> {
  try {
    return await work(await accessToken());
  } catch (error) {
    if (!isRejected(error) || !(await connectionItem.get())?.signedIn) throw error;
  }
  await rejectToken();
  const renewed = await accessToken();
  try {
    return await work(renewed);
  } catch (error) {
    if (isRejected(error)) await requireSignIn();
    throw error;
  }
}

function isRejected(error: unknown): boolean {
  return error instanceof CompanionError && error.reason === 'signInAgain';
}

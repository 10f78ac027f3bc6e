import { CompanionError } from '@/domain/errors';
import type { Answer, Replies, Request, RequestType } from '@/domain/messages';
import { browser } from './browser';

/** Sends a request to the background and waits for its answer. Throws a `CompanionError` with the answer's reason. */
export async function send<T extends RequestType>(
  request: Extract<Request, { type: T }>,
): Promise<Replies[T]> {
  const answer: Answer<T> | undefined = await browser.runtime.sendMessage(request);
  if (answer === undefined) throw new CompanionError('badMessage');
  if (!answer.ok) throw new CompanionError(answer.reason, answer.detail);
  return answer.value;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GoogleState } from '../../state';
import { sendApiError } from '../api-error';

function held(state: GoogleState): Promise<void> {
  return new Promise((resolve) => {
    state.held.push(resolve);
  });
}

/** Does what the behaviour asks for in place of an answer; false when the answer is still to be given. */
export async function misbehave(
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
  state: GoogleState,
): Promise<boolean> {
  switch (state.behaviour.calendar) {
    case 'ok':
      return false;
    case '429':
      sendApiError(res, {
        code: 429,
        message: 'Rate Limit Exceeded',
        reason: 'rateLimitExceeded',
        domain: 'usageLimits',
        status: 'RESOURCE_EXHAUSTED',
      });
      return true;
    case '500':
      sendApiError(res, { code: 500, message: 'Backend Error', reason: 'backendError' });
      return true;
    case 'drop':
      req.socket.destroy();
      return true;
    case 'slow-until-released':
      if (url.searchParams.has('pageToken')) await held(state);
      return false;
  }
}

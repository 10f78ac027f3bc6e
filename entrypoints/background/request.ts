import * as v from 'valibot';
import { CompanionError } from '@/domain/errors';

/** Below the half minute after which the browser may end a waiting worker: then nothing could say why. */
const TIMEOUT_MS = 20_000;

/** Google's error answer, as far as it tells a pause from a refusal. */
const Refusal = v.object({
  error: v.object({ errors: v.optional(v.array(v.object({ reason: v.optional(v.string()) }))) }),
});

/**
 * One GET to Google with a token, its JSON answer validated.
 * @throws CompanionError `signInAgain` (401), `calendarNotGranted`, `calendarBusy` (a pause is asked for), `calendarRefused`,
 *   `notFound` (404, 410), `offline`, `calendarUnreadable`
 */
export async function request<T>(
  url: string,
  accessToken: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const response = await answer(url, accessToken);
  if (!response.ok) throw await refused(response);
  const result = v.safeParse(schema, await body(response));
  if (!result.success) throw new CompanionError('calendarUnreadable');
  return result.output;
}

async function answer(url: string, accessToken: string): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { authorization: `Bearer ${accessToken}` },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new CompanionError('offline');
  }
}

async function body(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

async function refused(response: Response): Promise<CompanionError> {
  if (response.status === 401) return new CompanionError('signInAgain');
  if (response.status === 404 || response.status === 410) return new CompanionError('notFound');
  if (response.status === 429 || response.status >= 500) return new CompanionError('calendarBusy');
  const refusal = v.safeParse(Refusal, await body(response));
  const reasons = refusal.success ? (refusal.output.error.errors ?? []).map((one) => one.reason) : [];
  if (reasons.some((reason) => reason === 'rateLimitExceeded' || reason === 'userRateLimitExceeded')) {
    return new CompanionError('calendarBusy');
  }
  if (reasons.includes('insufficientPermissions')) return new CompanionError('calendarNotGranted');
  return new CompanionError('calendarRefused', `HTTP ${response.status}`);
}

/**
 * Everything that can go wrong and that a person is told of, numbered so that it can be quoted.
 * Each has its sentence under `errors.<name>` in the locales: what happened, and what to do.
 * 1xx signing in, 2xx reading the calendar, 3xx pasting, 4xx the product itself.
 */
export const ERRORS = {
  noClientId: 101,
  noAccount: 102,
  consentRefused: 103,
  windowClosed: 104,
  wrongAccount: 105,
  calendarNotGranted: 106,
  stateMismatch: 107,
  signInFailed: 108,
  signInAgain: 109,
  clientRejected: 110,
  offline: 201,
  calendarRefused: 202,
  calendarBusy: 203,
  calendarUnreadable: 204,
  notFound: 205,
  allDayEvent: 206,
  notConnected: 207,
  pasteEmpty: 301,
  pasteNoTime: 302,
  pasteBadMeeting: 303,
  pasteEndBeforeStart: 304,
  unknownSession: 401,
  notAllowed: 402,
  badMessage: 403,
  storageFull: 404,
  storageNewer: 405,
  badCorrection: 406,
  ruleWithoutCondition: 407,
  tooManyRules: 408,
} as const;

export type ErrorName = keyof typeof ERRORS;

/** An error with its number; `detail` is shown beside the sentence and never holds candidate data or a token. */
export class CompanionError extends Error {
  constructor(
    readonly reason: ErrorName,
    readonly detail: string | null = null,
  ) {
    super(`E${ERRORS[reason]} ${reason}`);
    this.name = 'CompanionError';
  }
}

/** The error as data, for messages and storage. Anything unforeseen becomes `fallback`. */
export function errorReason(
  error: unknown,
  fallback: ErrorName,
): { reason: ErrorName; detail: string | null } {
  return error instanceof CompanionError
    ? { reason: error.reason, detail: error.detail }
    : { reason: fallback, detail: null };
}

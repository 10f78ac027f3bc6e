import type { ServerResponse } from 'node:http';
import { sendJson } from '../answer';

export type ApiError = {
  code: number;
  message: string;
  reason: string;
  domain?: string;
  status?: string;
  location?: { location: string; locationType: 'header' | 'parameter' };
};

/** An error as Google's APIs shape it. */
export function sendApiError(res: ServerResponse, error: ApiError): void {
  const { code, message, reason, domain = 'global', status, location } = error;
  if (code === 401)
    res.setHeader('www-authenticate', 'Bearer realm="https://accounts.google.com/", error="invalid_token"');
  sendJson(res, code, {
    error: {
      code,
      message,
      errors: [{ message, domain, reason, ...location }],
      ...(status ? { status } : {}),
    },
  });
}

export const NOT_FOUND: ApiError = { code: 404, message: 'Not Found', reason: 'notFound' };

export const badRequest = (message: string, parameter?: string): ApiError => ({
  code: 400,
  message,
  reason: parameter ? 'invalidParameter' : 'badRequest',
  ...(parameter ? { location: { location: parameter, locationType: 'parameter' as const } } : {}),
});

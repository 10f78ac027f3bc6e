import { type ApiError, badRequest } from '../api-error';

export type EventsQuery = {
  timeMin: number;
  timeMax: number;
  byStart: boolean;
  showDeleted: boolean;
  maxResults: number;
  offset: number;
  eventTypes: string[];
};

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

export const pageTokenAt = (offset: number) => Buffer.from(`page ${offset}`).toString('base64url');

function offsetOf(pageToken: string | null): number | null {
  if (pageToken === null) return 0;
  const match = /^page (\d+)$/.exec(Buffer.from(pageToken, 'base64url').toString());
  return match ? Number(match[1]) : null;
}

function bound(params: URLSearchParams, name: string, open: number): number {
  const value = params.get(name);
  if (value === null) return open;
  return RFC3339.test(value) ? Date.parse(value) : Number.NaN;
}

/** The query of events.list, or the refusal that Google gives for a faulty one. */
export function readEventsQuery(params: URLSearchParams): EventsQuery | { refusal: ApiError } {
  if (params.has('syncToken'))
    return {
      refusal: {
        code: 410,
        message: 'Sync token is no longer valid, a full sync is required.',
        reason: 'fullSyncRequired',
        domain: 'calendar',
      },
    };
  const timeMin = bound(params, 'timeMin', Number.NEGATIVE_INFINITY);
  const timeMax = bound(params, 'timeMax', Number.POSITIVE_INFINITY);
  if (Number.isNaN(timeMin) || Number.isNaN(timeMax)) return { refusal: badRequest('Bad Request') };
  if (timeMax <= timeMin) return { refusal: badRequest('The specified time range is empty.') };
  const byStart = params.get('orderBy') === 'startTime';
  if (byStart && params.get('singleEvents') !== 'true')
    return {
      refusal: badRequest('The requested ordering is not available for the particular query.', 'orderBy'),
    };
  const maxResults = Number(params.get('maxResults') ?? 250);
  if (!Number.isInteger(maxResults) || maxResults < 1)
    return { refusal: badRequest('Bad Request', 'maxResults') };
  const offset = offsetOf(params.get('pageToken'));
  if (offset === null) return { refusal: badRequest('Invalid page token value.', 'pageToken') };
  return {
    timeMin,
    timeMax,
    byStart,
    showDeleted: params.get('showDeleted') === 'true',
    maxResults: Math.min(maxResults, 2500),
    offset,
    eventTypes: params.getAll('eventTypes'),
  };
}

import * as v from 'valibot';
import type { ReadingWindow } from '@/domain/calendar/window';
import { CompanionError } from '@/domain/errors';
import { type CalendarEvent, parseCalendarEvent } from '@/domain/invitation/calendar-event';
import { request } from '../request';

const EVENTS = 'https://www.googleapis.com/calendar/v3/calendars/primary/events';

/** Only what the product reads is asked for. */
const EVENT_FIELDS =
  'id,iCalUID,recurringEventId,originalStartTime,status,summary,description,location,htmlLink,updated,eventType,' +
  'start,end,organizer,creator,attendees(email,displayName,self,organizer,resource,responseStatus),hangoutLink,' +
  'conferenceData(conferenceId,entryPoints(entryPointType,uri,label)),attachments(fileUrl,title,mimeType),extendedProperties';

/** A calendar with more pages than this in two weeks is a fault of the other side. */
const MOST_PAGES = 40;

const Page = v.object({ items: v.optional(v.array(v.unknown()), []), nextPageToken: v.optional(v.string()) });

/** All events of the window, all pages; one that cannot be read is left out, since it has no id to keep it by. */
export async function listEvents(token: string, window: ReadingWindow): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = [];
  const pages = new Set<string>();
  let pageToken: string | undefined;
  do {
    const page = await request(listAddress(window, pageToken), token, Page);
    events.push(...page.items.flatMap((item) => parseCalendarEvent(item) ?? []));
    pageToken = page.nextPageToken;
    if (pageToken !== undefined && (pages.has(pageToken) || pages.size >= MOST_PAGES)) {
      throw new CompanionError('calendarUnreadable');
    }
    if (pageToken !== undefined) pages.add(pageToken);
  } while (pageToken !== undefined);
  return events;
}

/** One event by its id, null where the calendar no longer has it. */
export async function getEvent(token: string, eventId: string): Promise<CalendarEvent | null> {
  try {
    const url = `${EVENTS}/${encodeURIComponent(eventId)}?${new URLSearchParams({ fields: EVENT_FIELDS })}`;
    return parseCalendarEvent(await request(url, token, v.unknown()));
  } catch (error) {
    if (error instanceof CompanionError && error.reason === 'notFound') return null;
    throw error;
  }
}

function listAddress(window: ReadingWindow, pageToken: string | undefined): string {
  const query = new URLSearchParams({
    timeMin: window.from,
    timeMax: window.to,
    singleEvents: 'true',
    orderBy: 'startTime',
    showDeleted: 'true',
    maxResults: '250',
    fields: `nextPageToken,items(${EVENT_FIELDS})`,
    ...(pageToken === undefined ? {} : { pageToken }),
  });
  return `${EVENTS}?${query}`;
}

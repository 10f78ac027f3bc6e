import * as v from 'valibot';

/** A field that may be missing or of the wrong type: then it is simply not there. Calendars are written by many programs. */
const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);
const maybeText = () => maybe(v.string());
const maybeList = <T>(item: v.GenericSchema<unknown, T>) =>
  v.fallback(
    v.optional(
      v.pipe(
        v.array(v.unknown()),
        v.transform((items) => items.flatMap((one) => (v.is(item, one) ? [v.parse(item, one)] : []))),
      ),
    ),
    undefined,
  );

const Person = v.object({
  email: maybeText(),
  displayName: maybeText(),
  self: maybe(v.boolean()),
});

const Moment = v.object({ dateTime: maybeText(), date: maybeText(), timeZone: maybeText() });

/**
 * The part of a Google Calendar API v3 `Event` that the product reads. Only `id` is required;
 * any other field that is absent or of the wrong type is read as absent (facts: calendar API, `events`).
 */
const CalendarEventSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  iCalUID: maybeText(),
  recurringEventId: maybeText(),
  originalStartTime: maybe(Moment),
  status: maybeText(),
  summary: maybeText(),
  description: maybeText(),
  location: maybeText(),
  htmlLink: maybeText(),
  updated: maybeText(),
  eventType: maybeText(),
  start: maybe(Moment),
  end: maybe(Moment),
  organizer: maybe(Person),
  creator: maybe(Person),
  attendees: maybeList(
    v.object({
      ...Person.entries,
      organizer: maybe(v.boolean()),
      resource: maybe(v.boolean()),
      responseStatus: maybeText(),
    }),
  ),
  hangoutLink: maybeText(),
  conferenceData: maybe(
    v.object({
      conferenceId: maybeText(),
      entryPoints: maybeList(v.object({ entryPointType: maybeText(), uri: maybeText(), label: maybeText() })),
    }),
  ),
  attachments: maybeList(v.object({ fileUrl: maybeText(), title: maybeText(), mimeType: maybeText() })),
  extendedProperties: maybe(
    v.object({
      private: maybe(v.record(v.string(), v.string())),
      shared: maybe(v.record(v.string(), v.string())),
    }),
  ),
});

export type CalendarEvent = v.InferOutput<typeof CalendarEventSchema>;

/**
 * One event as it came from outside.
 * @param input anything, as parsed from JSON
 * @returns the event, or null where it is no object or has no id
 */
export function parseCalendarEvent(input: unknown): CalendarEvent | null {
  const result = v.safeParse(CalendarEventSchema, input);
  return result.success ? result.output : null;
}

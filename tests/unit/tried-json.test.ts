import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsInJson, isJson } from '@/domain/tried-json';

const EVENT = { id: 'e1', summary: 'Interview', start: { dateTime: '2026-11-24T10:00:00Z' } };
const titles = (text: string) => {
  const events = eventsInJson(text);
  return 'fault' in events ? events : events.map((event) => event.summary);
};

describe('isJson', () => {
  it.each(['{"id": 1}', ' \n{ "a": 1', '[{"id": 1}]', '[]', '{}', '{summary: "x"}', "{'summary': 'x'}"])(
    'is meant as JSON: %s',
    (text) => expect(isJson(text)).toBe(true),
  );
  it.each([
    '',
    'Hi Mira',
    '{{candidate}} – {{position}}',
    '{name}, your interview',
    '[Reminder] Interview',
    '<p>{"a"}</p>',
  ])('is a text: %s', (text) => expect(isJson(text)).toBe(false));
});

describe('eventsInJson', () => {
  it.each<[string, string, string[]]>([
    ['one event', JSON.stringify(EVENT), ['Interview']],
    ['one event over many lines', JSON.stringify(EVENT, null, 2), ['Interview']],
    [
      'an answer of the calendar',
      JSON.stringify({ kind: 'calendar#events', items: [EVENT, EVENT] }),
      ['Interview', 'Interview'],
    ],
    ['a list', JSON.stringify([EVENT]), ['Interview']],
    [
      'one event a line',
      `${JSON.stringify(EVENT)}\r\n\n${JSON.stringify({ ...EVENT, summary: 'B' })}\n`,
      ['Interview', 'B'],
    ],
    ['labelled entries', JSON.stringify({ id: 'dev-1', event: EVENT, expect: {} }), ['Interview']],
    ['an event without an id', '{"summary": "New"}', ['New']],
    ['an event with an empty id', '{"id": "", "summary": "New"}', ['New']],
  ])('takes %s', (_name, text, expected) => expect(titles(text)).toEqual(expected));

  it.each<[string, string, unknown]>([
    ['a broken line of one object', '{\n"id": "a",\n"summary": }', { fault: 'noJson', at: null }],
    ['a missing quote, with its line', '{\n"id": "a",\n summary: 1}', { fault: 'noJson', at: 3 }],
    ['an end too early', '{\n"id": "a",\n', { fault: 'noJson', at: 2 }],
    ['a broken line among many', `${JSON.stringify(EVENT)}\n\n{"id": \n`, { fault: 'noJson', at: 3 }],
    ['something else', '{"name": "package"}', { fault: 'noEvent', at: null }],
    ['an empty list', '[]', { fault: 'noEvent', at: null }],
    ['no items', '{"items": []}', { fault: 'noEvent', at: null }],
    ['an entry that is none', JSON.stringify([EVENT, 'x']), { fault: 'noEvent', at: 2 }],
  ])('says what is wrong with %s', (_name, text, fault) => expect(eventsInJson(text)).toEqual(fault));

  it('never throws, whatever the JSON or the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.json()).map((all) => all.join('\n')),
        ),
        (text) => {
          const events = eventsInJson(text);
          if ('fault' in events) expect(['noJson', 'noEvent']).toContain(events.fault);
          else expect(events.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

import { parseCalendarEvent } from '../../domain/invitation/calendar-event';
import { readInvitation } from '../../domain/invitation/read-invitation';
import { labelled } from '../inspect/invitation';
import type { LabelledEvent, Labels } from './labels';
import { type Scores, score } from './score';

function readLabels(id: string, event: unknown): Labels {
  const parsed = parseCalendarEvent(event);
  if (!parsed) throw new Error(`The event of ${id} has no id.`);
  return labelled(id, readInvitation(parsed));
}

/** The product's reading of labelled events, scored. */
export const readAndScore = (events: LabelledEvent[]): Scores =>
  score(events.map(({ id, event, expect }) => ({ id, expect, read: readLabels(id, event) })));

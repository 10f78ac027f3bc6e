import type { CalendarEvent } from './scenario';
import {
  type Account,
  type Behaviour,
  emailOf,
  type GoogleState,
  type StoredEvent,
  sameEmail,
  signIn,
} from './state';
import { rfc3339 } from './zoned-time';

/** What a test or the demo page makes happen at Google. Every command takes one object, so that it can come as JSON. */
export type Control = {
  addEvent(of: { email: string; event: CalendarEvent }): void;
  /** Fields of the patch replace the event's own. */
  updateEvent(of: { id: string; patch: CalendarEvent }): void;
  /** Moves an event, keeping its length. */
  moveEvent(of: { id: string; minutes: number }): void;
  /** The organiser cancels; `bare` leaves little more than the id, as Google may. */
  cancelEvent(of: { id: string; bare?: boolean }): void;
  /** The event is gone without a trace. */
  removeEvent(of: { id: string }): void;
  expireTokens(): void;
  /** The person withdraws the consent at Google: the tokens end with it. */
  revokeConsent(of: { email: string }): void;
  signOutAccounts(): void;
  signIn(of: { email: string }): Account;
  setBehaviour(behaviour: Partial<Behaviour>): void;
  /** Lets the held answers go, and holds none from now on. */
  release(): void;
};

function stored(state: GoogleState, id: string): StoredEvent {
  for (const events of state.calendars.values()) {
    const found = events.find(({ event }) => event.id === id);
    if (found) return found;
  }
  throw new Error(`No calendar has an event ${id}.`);
}

function change(one: StoredEvent, patch: CalendarEvent): void {
  const sequence = (one.event.sequence ?? 0) + (patch.start || patch.end ? 1 : 0);
  const now = Date.now();
  one.event = { ...one.event, sequence, updated: new Date(now).toISOString(), etag: `"${now}"`, ...patch };
}

function movedBy(minutes: number, when: CalendarEvent['start']): CalendarEvent['start'] {
  if (!when?.dateTime) throw new Error('Only an event with a time of day can be moved by minutes.');
  const at = new Date(Date.parse(when.dateTime) + minutes * 60_000);
  return { ...when, dateTime: rfc3339(at, when.timeZone ?? 'Europe/Berlin') };
}

export function newControl(state: GoogleState): Control {
  return {
    addEvent({ email, event }) {
      const calendar = state.calendars.get(email);
      if (!calendar) throw new Error(`There is no account ${email}.`);
      if (calendar.some((one) => one.event.id === event.id))
        throw new Error(`The event ${event.id} is there already.`);
      calendar.push({ event: structuredClone(event), bare: false });
    },
    updateEvent: ({ id, patch }) => change(stored(state, id), patch),
    moveEvent({ id, minutes }) {
      const one = stored(state, id);
      change(one, { start: movedBy(minutes, one.event.start), end: movedBy(minutes, one.event.end) });
    },
    cancelEvent({ id, bare = false }) {
      const one = stored(state, id);
      change(one, { status: 'cancelled' });
      one.bare = bare;
    },
    removeEvent({ id }) {
      const one = stored(state, id);
      for (const events of state.calendars.values()) {
        const at = events.indexOf(one);
        if (at >= 0) events.splice(at, 1);
      }
    },
    expireTokens() {
      for (const token of state.tokens.values()) token.expiresAt = 0;
    },
    revokeConsent({ email }) {
      for (const [value, token] of state.tokens)
        if (sameEmail(token.email, email)) state.tokens.delete(value);
      for (const key of state.grants.keys()) if (sameEmail(emailOf(key), email)) state.grants.delete(key);
    },
    signOutAccounts() {
      state.accounts.length = 0;
    },
    signIn({ email }) {
      const account = signIn(state, email);
      if (!account) throw new Error(`There is no account ${email}.`);
      return account;
    },
    setBehaviour(behaviour) {
      const unknown = Object.keys(behaviour).find((name) => !(name in state.behaviour));
      if (unknown) throw new Error(`There is no behaviour ${unknown}.`);
      Object.assign(state.behaviour, behaviour);
    },
    release() {
      if (state.behaviour.calendar === 'slow-until-released') state.behaviour.calendar = 'ok';
      for (const go of state.held.splice(0)) go();
    },
  };
}

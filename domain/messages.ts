import * as v from 'valibot';
import { CorrectionSchema } from './correction/corrections';
import type { ErrorName } from './errors';
import type { LiveEvent, RuleTrial } from './live-events';
import { MeetCodeSchema, MeetFactsSchema } from './meet-facts';
import { RuleDraftSchema } from './rules/rule';
import { LanguageChoiceSchema } from './settings';

const IsoInstant = v.pipe(v.string(), v.isoTimestamp());
const ShortText = v.pipe(v.string(), v.maxLength(2_000));

/** What the person pasted and filled in; `start` and `end` ISO instants, `html` the clipboard's markup if it had any. */
const PastedInvitationSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  html: v.nullable(v.pipe(v.string(), v.maxLength(2_000_000))),
  title: ShortText,
  start: v.pipe(v.string(), v.isoTimestamp()),
  end: v.pipe(v.string(), v.isoTimestamp()),
  meetingUrl: v.nullable(ShortText),
});

/** Requests to the background: who may send each is in the name (`ui` any extension page, `panel` the panel, `meet` the content script). */
export const RequestSchema = v.variant('type', [
  v.object({ type: v.literal('ui-bg:connect') }),
  v.object({ type: v.literal('ui-bg:disconnect'), withdraw: v.boolean() }),
  v.object({ type: v.literal('ui-bg:sync'), ifOlderThanMs: v.number() }),
  v.object({ type: v.literal('ui-bg:paste'), invitation: PastedInvitationSchema }),
  v.object({ type: v.literal('ui-bg:remove-session'), sessionId: ShortText }),
  v.object({ type: v.literal('ui-bg:correct'), sessionId: ShortText, correction: CorrectionSchema }),
  /** `until`: ISO instant of the newest change that was shown; one that came since stays. */
  v.object({ type: v.literal('ui-bg:see-changes'), sessionId: ShortText, until: IsoInstant }),
  /** `from` and `to` ISO instants: the day as the person's clock has it. */
  v.object({ type: v.literal('ui-bg:list-events'), from: IsoInstant, to: IsoInstant }),
  v.object({ type: v.literal('ui-bg:take-in'), eventId: ShortText }),
  v.object({ type: v.literal('ui-bg:try-rule'), id: v.nullable(ShortText), rule: RuleDraftSchema }),
  /** `id` null makes a new rule; `at` only where a deletion is undone, so that the rule keeps its rank. */
  v.object({
    type: v.literal('ui-bg:save-rule'),
    id: v.nullable(ShortText),
    rule: RuleDraftSchema,
    at: v.optional(IsoInstant),
  }),
  v.object({ type: v.literal('ui-bg:remove-rule'), id: ShortText }),
  v.object({
    type: v.literal('ui-bg:save-settings'),
    settings: v.partial(
      v.object({ account: ShortText, clientId: ShortText, language: LanguageChoiceSchema }),
    ),
  }),
  v.object({ type: v.literal('panel-bg:hello'), nonce: ShortText }),
  v.object({ type: v.literal('panel-bg:collapse'), collapsed: v.boolean() }),
  v.object({ type: v.literal('meet-bg:call-opened'), code: MeetCodeSchema }),
  v.object({ type: v.literal('meet-bg:call-closed') }),
  v.object({ type: v.literal('meet-bg:facts'), facts: MeetFactsSchema }),
  v.object({ type: v.literal('meet-bg:is-panel-up') }),
  v.object({ type: v.literal('meet-bg:open-window') }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;
export type RequestType = Request['type'];

/** How the content script puts up the panel: everything it needs, so that it reads nothing itself. */
const MountSchema = v.object({
  type: v.literal('bg-meet:mount'),
  /** Address of the panel's frame, with its one-time nonce. */
  src: v.string(),
  collapsed: v.boolean(),
  labels: v.object({
    frameTitle: v.string(),
    notLoaded: v.string(),
    openWindow: v.string(),
    close: v.string(),
  }),
});
export type Mount = v.InferOutput<typeof MountSchema>;

/** The two messages to the content script. A mount for a panel that is up only changes its form. */
const ToMeetSchema = v.variant('type', [MountSchema, v.object({ type: v.literal('bg-meet:go-away') })]);
export type ToMeet = v.InferOutput<typeof ToMeetSchema>;

/** What each request is answered with. */
export interface Replies {
  'ui-bg:connect': null;
  'ui-bg:disconnect': { withdrawn: boolean | null };
  'ui-bg:sync': null;
  'ui-bg:paste': { sessionId: string };
  'ui-bg:remove-session': null;
  'ui-bg:correct': null;
  'ui-bg:see-changes': null;
  'ui-bg:list-events': LiveEvent[];
  'ui-bg:take-in': { sessionId: string };
  'ui-bg:try-rule': RuleTrial;
  'ui-bg:save-rule': { id: string };
  'ui-bg:remove-rule': null;
  'ui-bg:save-settings': null;
  'panel-bg:hello': { sessionId: string; tabId: number };
  'panel-bg:collapse': null;
  'meet-bg:call-opened': ToMeet;
  'meet-bg:call-closed': null;
  'meet-bg:facts': null;
  'meet-bg:is-panel-up': boolean;
  'meet-bg:open-window': null;
}

/** An answer on the wire: errors cross as data. */
export type Answer<T extends RequestType> =
  | { ok: true; value: Replies[T] }
  | { ok: false; reason: ErrorName; detail: string | null };

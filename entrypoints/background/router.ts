import * as v from 'valibot';
import { CompanionError, errorReason } from '@/domain/errors';
import { type Answer, type Request, RequestSchema, type RequestType } from '@/domain/messages';
import { browser } from '@/stores/browser';
import { handlers, type Sender } from './handlers';

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** The one listener of the worker. It answers through `reply` and returns true: a promise would mean other things in other browsers. */
export function routeMessages(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: MessageSender, reply: (answer: unknown) => void) => {
      void answer(message, sender).then(reply);
      return true;
    },
  );
}

async function answer(message: unknown, sender: MessageSender): Promise<Answer<RequestType>> {
  try {
    const parsed = v.safeParse(RequestSchema, message);
    if (!parsed.success) throw new CompanionError('badMessage');
    if (!maySend(parsed.output.type, sender)) throw new CompanionError('notAllowed');
    return {
      ok: true,
      value: await handle(parsed.output, { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? 0 }),
    };
  } catch (error) {
    // A fault of our own: its name for the log, nothing of what it was about.
    if (error instanceof Error && !(error instanceof CompanionError))
      console.error('Request failed:', error.name);
    return { ok: false, ...errorReason(error, 'badMessage') };
  }
}

/** Requests of the product's own pages come from its own origin only; those of the content script only from Meet's top frame. */
function maySend(type: RequestType, sender: MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const from = URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').origin : '';
  return type.startsWith('meet-bg:')
    ? sender.frameId === 0 && from === 'https://meet.google.com'
    : from === location.origin;
}

function handle<T extends RequestType>(request: Extract<Request, { type: T }>, sender: Sender) {
  const handler = handlers[request.type as T];
  return handler(request, sender);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson, sendText } from '../answer';
import type { Control } from '../control';
import { answerCors } from '../www.googleapis.com/cors';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function run(control: Control, name: string, body: string): { status: number; answer: unknown } {
  try {
    const argument: unknown = JSON.parse(body || '{}');
    if (!isObject(argument)) return { status: 400, answer: { error: 'The body must be a JSON object.' } };
    // The commands are typed for the tests; what comes by HTTPS is checked by the commands' own errors.
    const command = control[name as keyof Control] as (argument: object) => unknown;
    return { status: 200, answer: { done: name, result: command(argument) ?? null } };
  } catch (error) {
    return { status: 400, answer: { error: error instanceof Error ? error.message : String(error) } };
  }
}

/** POST /__control/<command> with the command's object as JSON. */
export async function handleControl(
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
  control: Control,
): Promise<void> {
  if (answerCors(req, res)) return;
  const name = /^\/__control\/(\w+)$/.exec(url.pathname)?.[1];
  if (req.method !== 'POST' || !name || !Object.hasOwn(control, name))
    return sendText(res, 404, 'No such command.');
  const { status, answer } = run(control, name, await readBody(req));
  sendJson(res, status, answer);
}

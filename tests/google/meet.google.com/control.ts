import { readBody } from '../answer';
import { patchFor } from './actions';
import type { Handle } from './context';
import { type RoomPatch, roomOf, setMeet } from './state';

interface Order {
  code: string;
  action?: string;
  patch?: RoomPatch;
}

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

/** `{code, action}` presses a button of the page, `{code, patch}` changes the room's state directly. */
export const control: Handle = async (req, res, { state }) => {
  const order = parsed(await readBody(req));
  const room = isOrder(order) ? roomOf(state.meet, order.code) : null;
  const patch = room && isOrder(order) ? (order.action ? patchFor(room, order.action) : order.patch) : null;
  if (!isOrder(order) || !patch) {
    res.writeHead(400, { 'Content-Type': 'text/plain' }).end('Expected {code, action} or {code, patch}\n');
    return;
  }
  setMeet(state.meet, order.code, patch);
  res.writeHead(204).end();
};

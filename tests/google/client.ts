import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

type Asked = {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as a form. */
  form?: Record<string, string | string[]>;
  json?: unknown;
};

function formText(form: Record<string, string | string[]>): string {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(form))
    for (const value of [values].flat()) params.append(name, value);
  return params.toString();
}

/** One request to a Google address, answered by the server on loopback; no redirect is followed. */
export function ask(port: number, address: string, asked: Asked = {}): Promise<Answer> {
  const url = new URL(address);
  const body = asked.form ? formText(asked.form) : asked.json === undefined ? '' : JSON.stringify(asked.json);
  const type = asked.form ? 'application/x-www-form-urlencoded' : 'application/json';
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: url.pathname + url.search,
        method: asked.method ?? (body ? 'POST' : 'GET'),
        rejectUnauthorized: false,
        agent: false,
        headers: {
          host: url.host,
          ...(body ? { 'content-type': type, 'content-length': Buffer.byteLength(body) } : {}),
          ...asked.headers,
        },
      },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('error', reject);
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The fields in the fragment of a redirect. */
export function fragmentOf(answer: Answer): Record<string, string> {
  const { location = '' } = answer.headers;
  return Object.fromEntries(new URLSearchParams(new URL(location).hash.slice(1)));
}

export const EVENTS_SCOPE = 'https://www.googleapis.com/auth/calendar.events.readonly';

/** The address of a request for a token, as the extension makes it. */
export function authAddress(params: Record<string, string>): string {
  const query = new URLSearchParams({
    response_type: 'token',
    scope: `openid email ${EVENTS_SCOPE}`,
    ...params,
  });
  return `https://accounts.google.com/o/oauth2/v2/auth?${query}`;
}

/** Where the one form of a page goes. */
export function formAddress(answer: Answer): string {
  const action = /<form method="post" action="([^"]+)"/.exec(answer.text)?.[1] ?? '';
  const path = action.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return new URL(path, 'https://accounts.google.com').href;
}

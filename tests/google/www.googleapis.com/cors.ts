import type { IncomingMessage, ServerResponse } from 'node:http';

/** Google's APIs may be called from any origin; true when the request was a preflight and is answered. */
export function answerCors(req: IncomingMessage, res: ServerResponse): boolean {
  const { origin } = req.headers;
  if (origin) {
    res.setHeader('access-control-allow-origin', origin);
    res.setHeader('vary', 'Origin, X-Origin');
    res.setHeader('access-control-expose-headers', 'content-encoding,date,server,content-length');
  }
  if (req.method !== 'OPTIONS') return false;
  const asked = req.headers['access-control-request-headers'];
  if (origin && req.headers['access-control-request-method']) {
    res.setHeader('access-control-allow-methods', 'DELETE,GET,HEAD,PATCH,POST,PUT');
    res.setHeader('access-control-max-age', '3600');
    if (asked) res.setHeader('access-control-allow-headers', asked);
  }
  res.writeHead(200).end();
  return true;
}

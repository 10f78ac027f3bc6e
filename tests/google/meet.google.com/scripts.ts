import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handle } from './context';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'client');

/** The page's own scripts, one file a module. */
export const sendScript: Handle = async (_req, res, { url }) => {
  const name = url.pathname.match(/^\/__meet\/([a-z-]+\.js)$/)?.[1];
  const script = name ? await readFile(join(folder, name)).catch(() => null) : null;
  if (!script) {
    res.writeHead(404).end();
    return;
  }
  res
    .writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(script);
};

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { handleAccounts } from './accounts.google.com/index';
import { type Handler, sendText } from './answer';
import { newCertificate } from './certificate';
import { type Control, newControl } from './control';
import { handleControl } from './control.google.com/index';
import { handleDocuments } from './documents/index';
import { handleMeet } from './meet.google.com/index';
import { handleOAuth2 } from './oauth2.googleapis.com/index';
import { type LoggedRequest, newRequestLog, type RequestLog } from './request-log';
import type { Scenario } from './scenario';
import { type GoogleState, newState } from './state';
import { handleApis } from './www.googleapis.com/index';

export type Google = {
  port: number;
  /** `https://127.0.0.1:PORT`, which takes control commands. */
  url: string;
  /** Arguments with which a Chromium takes this server for Google. */
  chromiumArgs: string[];
  state: GoogleState;
  control: Control;
  requests: LoggedRequest[];
  nextRequest: RequestLog['next'];
  close(): Promise<void>;
};

const HOSTS: Record<string, Handler> = {
  'accounts.google.com': handleAccounts,
  'oauth2.googleapis.com': handleOAuth2,
  'www.googleapis.com': handleApis,
  'docs.google.com': handleDocuments,
  'drive.google.com': handleDocuments,
  'meet.google.com': handleMeet,
};

const CONTROL_HOSTS = new Set(['control.google.com', '127.0.0.1']);

function addressOf(req: IncomingMessage): URL {
  // Chromium asks for the usual port, whatever the port behind its resolver rule.
  const url = new URL(req.url ?? '/', `https://${req.headers.host ?? 'unknown'}`);
  url.port = '';
  return url;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts a Google on 127.0.0.1, on a free port unless one is given. */
export async function startGoogle(options: { port?: number; scenario: Scenario }): Promise<Google> {
  const state = newState(options.scenario);
  const control = newControl(state);
  const log = newRequestLog();

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = addressOf(req);
    const { hostname: host, pathname: path, searchParams: query } = url;
    log.add({ host, method: req.method ?? 'GET', path, query, at: Date.now() });
    if (CONTROL_HOSTS.has(host)) return handleControl(req, res, url, control);
    const handle = HOSTS[host];
    if (!handle) return sendText(res, 404, `The Google on loopback has no host ${host}.`);
    return handle(req, res, { url, state });
  }

  const server = createServer(await newCertificate(), (req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(`${req.method} ${req.headers.host}${req.url}:`, error);
      if (res.headersSent) res.destroy();
      else sendText(res, 500, String(error));
    });
  });
  const port = await listen(server, options.port ?? 0);

  return {
    port,
    url: `https://127.0.0.1:${port}`,
    chromiumArgs: [
      `--host-resolver-rules=MAP *.google.com 127.0.0.1:${port}, MAP *.googleapis.com 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
    state,
    control,
    requests: log.requests,
    nextRequest: log.next,
    close() {
      control.release();
      return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Meet's open pages listen for ever.
        server.closeAllConnections();
      });
    },
  };
}

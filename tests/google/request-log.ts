export type LoggedRequest = {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  at: number;
};

export type RequestLog = {
  requests: LoggedRequest[];
  add(request: LoggedRequest): void;
  /** The next request that matches; only such as come after the call. */
  next(matches: (request: LoggedRequest) => boolean): Promise<LoggedRequest>;
};

export function newRequestLog(): RequestLog {
  const requests: LoggedRequest[] = [];
  const waiting = new Set<(request: LoggedRequest) => void>();
  return {
    requests,
    add(request) {
      requests.push(request);
      for (const hear of [...waiting]) hear(request);
    },
    next: (matches) =>
      new Promise((resolve) => {
        const hear = (request: LoggedRequest) => {
          if (!matches(request)) return;
          waiting.delete(hear);
          resolve(request);
        };
        waiting.add(hear);
      }),
  };
}

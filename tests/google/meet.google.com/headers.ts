/** Response headers of a page: as far as Meet's policy is known (nonces, Trusted Types, frames of Google's hosts). */
export const pageHeaders = (nonce: string, coep: boolean): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-src 'self' https://*.google.com",
    "connect-src 'self' https://*.google.com https://*.googleapis.com",
    "require-trusted-types-for 'script'",
  ].join('; '),
  ...(coep ? { 'Cross-Origin-Embedder-Policy': 'require-corp' } : {}),
});

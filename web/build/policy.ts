/**
 * What the page may load and run: only files of its own folder's origin and pictures that it made itself (`blob:`), no
 * script in markup, and script addresses only through the policy of `web/trusted.ts`. Stands in the page itself, so that
 * it holds on a server that sends no headers.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ketenlab',
].join('; ');

/** Response headers for every file; `frame-ancestors` works only here, not in the page. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

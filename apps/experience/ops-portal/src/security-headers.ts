/**
 * Headers of every page (Content Security Policy Level 3 and its companions): scripts come from here alone, calls go here
 * and to the issuer, and no other page may frame the portal. Mantine and the editor of decisions style elements in place;
 * that editor checks expressions with WebAssembly in workers.
 *
 * @param issuer URL of the issuer with which people sign in
 */
export function securityHeaders(issuer: string): Record<string, string> {
  const origin = new URL(issuer).origin;
  const policy = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${origin}`,
    `frame-src 'self' ${origin}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `form-action 'self' ${origin}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

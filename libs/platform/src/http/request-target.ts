/** Where an upstream is. */
export interface Upstream {
  protocol: 'http:' | 'https:';
  hostname: string;
  port: string;
  /** `http://127.0.0.1:3202` */
  origin: string;
  /** Path that comes before those of its operations; empty, or without a slash at its end. */
  prefix: string;
}

/**
 * Reads the base URL of an upstream.
 *
 * @throws TypeError when it is not an http or https URL
 */
export function upstreamAt(baseUrl: string): Upstream {
  const { protocol, hostname, port, origin, pathname } = new URL(baseUrl);
  if (protocol !== 'http:' && protocol !== 'https:') throw new TypeError(`"${baseUrl}" is not an http or https URL.`);
  return { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, origin, prefix: pathname.replace(/\/+$/, '') };
}

/**
 * Path and query of a request. A list in the query repeats its name (`state=won&state=lost`), members that are undefined
 * or null are left out, dates are written in ISO 8601. URLs are put together here since that is cheaper than parsing them.
 *
 * @throws TypeError for a URL elsewhere, where the service's token must not go
 */
export function pathOfRequest({ origin, prefix }: Upstream, url = '', params?: unknown): string {
  const local = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(local)) throw new TypeError(`"${url}" is not at ${origin}.`);
  const path = local === url ? `${prefix}${local.startsWith('/') ? '' : '/'}${local}` : local;
  const query = queryOf(params);
  return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

function queryOf(params: unknown): string {
  if (params === undefined || params === null) return '';
  if (params instanceof URLSearchParams) return params.toString();
  let query = '';
  for (const [name, value] of Object.entries(params as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === null) continue;
      const text = one instanceof Date ? one.toISOString() : String(one);
      query += `${query === '' ? '' : '&'}${formEncoded(name)}=${formEncoded(text)}`;
    }
  }
  return query;
}

/** A space is a plus sign, as in forms (WHATWG URL, 5): what {@link URLSearchParams} would write. */
function formEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

import type { AxiosRequestConfig } from 'axios';

/**
 * The URL of a request: base, path and query. A list in the query repeats its name (`state=won&state=lost`), members that
 * are undefined or null are left out, dates are written in ISO 8601.
 */
export function targetOf({ baseURL = '', url = '', params }: AxiosRequestConfig): URL {
  const absolute = /^https?:\/\//i.test(url);
  const target = new URL(absolute ? url : `${baseURL.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`);
  if (params instanceof URLSearchParams) {
    params.forEach((value, name) => target.searchParams.append(name, value));
  } else {
    for (const [name, value] of Object.entries((params ?? {}) as Record<string, unknown>)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one != null) target.searchParams.append(name, one instanceof Date ? one.toISOString() : String(one));
      }
    }
  }
  return target;
}

import type { CataloguedApi } from '../contracts/catalogued-api.js';

/** Media type of a set of links in JSON (RFC 9264), under the profile of RFC 9727. */
export const LINKSET = 'application/linkset+json;profile="https://www.rfc-editor.org/info/rfc9727"';

interface Target {
  href: string;
  type?: string;
  title?: string;
}

/** The links of one API: its contract, its page for people. */
export interface LinkContext {
  anchor: string;
  'service-desc': Target[];
  'service-doc': Target[];
}

/**
 * The catalogue as a set of links (RFC 9264) as RFC 9727 wants it at /.well-known/api-catalog.
 *
 * @param origin under which the catalogue was asked for: `https://handover.example`
 * @param base path of this API there: `/api/catalogue`, or nothing
 */
export function linksetOf(apis: CataloguedApi[], origin: string, base: string): { linkset: LinkContext[] } {
  const linkset = apis.map(({ name, title, format }) => {
    const api = `${origin}${base}/v1/apis/${name}`;
    const type = format === 'openapi' ? 'application/vnd.oai.openapi' : 'application/vnd.aai.asyncapi';
    return {
      anchor: api,
      'service-desc': [{ href: `${api}/document`, type, title }],
      'service-doc': [
        { href: base === '' ? `${origin}/docs` : `${origin}/catalogue/${name}`, type: 'text/html', title },
      ],
    };
  });
  return { linkset };
}

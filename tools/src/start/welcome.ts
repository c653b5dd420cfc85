import { developmentUsers } from '../platform/development-users.js';
import { OPERATOR } from '../platform/environment.js';
import type { Platform } from '../platform/start-platform.js';

/** Where everything is and how to get in, for the person at the terminal. */
export function welcome({ urls, portal, secrets, dataDir }: Platform): string {
  const { issuer, ...apps } = urls;
  const width = Math.max(...Object.keys(apps).map((name) => name.length));
  const docs = Object.entries(apps)
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([name, url]) => `  ${name.padEnd(width)}  ${url}/docs`);
  const secret = secrets(`client/${OPERATOR}`);
  return [
    '',
    `The portal: ${portal}  (no password: choose who to be)`,
    `  ${developmentUsers.map(({ name, role }) => `${name}, ${role.toLowerCase()}`).join(' · ')}`,
    `The CRM with the card of a deal: ${urls.sandbox}/crm`,
    '',
    'The APIs, each with its documentation:',
    ...docs,
    '',
    'A token for them (any scopes that the documentation names):',
    `  curl -s -u ${OPERATOR}:${secret} -d grant_type=client_credentials -d scope='handovers:read exceptions:read' ${issuer}/token`,
    '',
    `Data, keys and logs: ${dataDir}`,
    'Ctrl-C stops everything; the next start finds its data again.',
  ].join('\n');
}

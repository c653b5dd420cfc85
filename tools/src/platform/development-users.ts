import type { DevelopmentBrowserClient, DevelopmentPerson } from '@handover/platform/development';
import { apps, scopesOfPeople } from '../topology.js';

/** The portal as the issuer knows it. */
export const PORTAL_CLIENT = 'ops-portal';

/** What only services may do: announce opportunities, and act in somebody's name. */
export const SERVICE_SCOPES = ['opportunity-events:write', 'people:represent'];

/** All that a person may be allowed: what the experience APIs offer. */
export const personScopes: string[] = [
  ...new Set([
    ...apps.filter(({ name }) => name.startsWith('experience-')).flatMap(({ scopes }) => scopes),
    ...scopesOfPeople,
  ]),
]
  .filter((scope) => !SERVICE_SCOPES.includes(scope))
  .sort();

const READ = personScopes.filter((scope) => scope.endsWith(':read'));
/** Of everybody but the viewer: views of lists are kept under one's own name. */
const OWN_VIEWS = 'saved-views:write';

/** What each role allows besides seeing everything. */
const ROLES = {
  viewer: { title: 'Viewer', may: 'Sees everything and changes nothing.', scopes: [] },
  salesOperations: {
    title: 'Sales operations',
    may: 'Works on exceptions and sends events again.',
    scopes: ['exceptions:operate', 'events:operate'],
  },
  pmo: { title: 'Project management office', may: 'Works on exceptions.', scopes: ['exceptions:operate'] },
  finance: {
    title: 'Finance',
    may: 'Works on exceptions and puts differences between systems right.',
    scopes: ['exceptions:operate', 'reconciliation:operate'],
  },
  integrationEngineer: {
    title: 'Integration engineer',
    may: 'Works on exceptions, events, rules, maintenance, subscriptions and differences.',
    scopes: [
      'exceptions:operate',
      'events:operate',
      'decisions:write',
      'decisions:activate',
      'subscriptions:operate',
      'notifications:operate',
      'maintenance-windows:write',
      'reconciliation:operate',
    ],
  },
  administrator: { title: 'Administrator', may: 'Does all that a person may do.', scopes: personScopes },
} as const satisfies Record<string, { title: string; may: string; scopes: readonly string[] }>;

/** The people of a developer's machine. Two integration engineers: nobody activates a rule of their own. */
export const developmentUsers: DevelopmentPerson[] = [
  user('Vera Lindqvist', 'viewer'),
  user('Oskar Brandt', 'salesOperations'),
  user('Priya Raman', 'pmo'),
  user('Felix Moreau', 'finance'),
  user('Ines Duarte', 'integrationEngineer'),
  user('Marta Kowalska', 'integrationEngineer'),
  user('Adam Nowak', 'administrator'),
];

/**
 * The portal, where people sign in.
 *
 * @param origin where it is served
 */
export function portalClient(origin: string): DevelopmentBrowserClient {
  return {
    clientId: PORTAL_CLIENT,
    name: 'the Handover portal',
    origin,
    redirectPaths: ['/signed-in'],
    signedOutPaths: ['/'],
  };
}

function user(name: string, role: keyof typeof ROLES): DevelopmentPerson {
  const { title, may, scopes } = ROLES[role];
  const subject = name.toLowerCase().replace(' ', '.');
  const more = role === 'viewer' ? scopes : [...scopes, OWN_VIEWS];
  return { subject, name, role: title, may, scopes: [...new Set([...READ, ...more])].sort() };
}

/**
 * What the portal asks for when somebody signs in. The issuer grants what the person may have of it; the pages hide what
 * is not granted, and the APIs refuse it.
 */
export const PORTAL_SCOPES = [
  'openid',
  'profile',
  'offline_access',
  ...['handovers:read', 'exceptions:read', 'exceptions:operate', 'readiness:read'],
  ...['events:read', 'events:operate', 'audit:read'],
  ...['subscriptions:read', 'subscriptions:operate', 'notifications:read', 'notifications:operate'],
  ...['maintenance-windows:read', 'maintenance-windows:write', 'system-instances:read'],
  ...['reconciliation:read', 'reconciliation:operate'],
  ...['decisions:read', 'decisions:write', 'decisions:activate'],
  ...['saved-views:read', 'saved-views:write'],
  ...['catalogue:read'],
];

/** The pages in the portal's navigation: what the link says, and where it leads. */
export const portalPages = [
  { label: 'Overview', path: '/' },
  { label: 'Handovers', path: '/handovers' },
  { label: 'Exceptions', path: '/exceptions' },
  { label: 'Systems', path: '/systems' },
  { label: 'Rules', path: '/rules' },
  { label: 'Reconciliation', path: '/reconciliation' },
  { label: 'Events', path: '/events' },
  { label: 'Audit', path: '/audit' },
  { label: 'API catalogue', path: '/catalogue' },
] as const;

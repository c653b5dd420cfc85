import {
  IconAlertTriangle,
  IconBook2,
  IconBroadcast,
  IconGitCompare,
  IconHistory,
  IconLayoutDashboard,
  IconListDetails,
  IconServer,
  IconTable,
} from '@tabler/icons-react';

/** The pages of the portal, in the order in which people need them. `scope`: who lacks it does not see the entry. */
export const navigation = [
  { label: 'Overview', to: '/', icon: IconLayoutDashboard, scope: 'handovers:read' },
  { label: 'Handovers', to: '/handovers', icon: IconListDetails, scope: 'handovers:read' },
  { label: 'Exceptions', to: '/exceptions', icon: IconAlertTriangle, scope: 'exceptions:read' },
  { label: 'Systems', to: '/systems', icon: IconServer, scope: 'system-instances:read' },
  { label: 'Rules', to: '/rules', icon: IconTable, scope: 'decisions:read' },
  { label: 'Reconciliation', to: '/reconciliation', icon: IconGitCompare, scope: 'reconciliation:read' },
  { label: 'Events', to: '/events', icon: IconBroadcast, scope: 'events:read' },
  { label: 'Audit', to: '/audit', icon: IconHistory, scope: 'audit:read' },
  { label: 'API catalogue', to: '/catalogue', icon: IconBook2, scope: undefined },
] as const;

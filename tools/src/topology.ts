import type { AppDefinition } from '@handover/platform';

/** Name of an app; its package is `@handover/<name>`. */
export type AppName =
  | 'sandbox'
  | 'system-crm-api'
  | 'system-erp-api'
  | 'system-psa-api'
  | 'system-hr-api'
  | 'system-billing-api'
  | 'system-documents-api'
  | 'process-rules-api'
  | 'process-opportunity-to-project-api'
  | 'experience-crm-api'
  | 'experience-ops-api'
  | 'experience-catalogue-api'
  | 'experience-ops-portal';

/** What a developer's machine runs beside the apps. */
export type ServiceName = 'issuer' | 'postgres';

/** One app: where it listens, what it keeps, whom it calls. */
export interface AppTopology {
  name: AppName;
  /** Folder of the app below the workspace. */
  folder: string;
  /** Added to the first port; 3000 unless HANDOVER_PORT_BASE says otherwise. */
  portOffset: number;
  /** Postgres schema that the app owns, under a role of the same name; none for an app without state. */
  schema?: string;
  /** Whether its role may make further schemas: the workflow engine keeps its tables in one of its own. */
  createsSchemas?: boolean;
  /** Apps that it calls. Each is started before it, and its URL is in the app's environment as `<APP>_URL`. */
  calls: AppName[];
  /** Scopes of the tokens with which it calls them. */
  scopes: string[];
  load: () => Promise<{ app?: AppDefinition }>;
}

const SYSTEM_APPS = [
  'system-crm-api',
  'system-erp-api',
  'system-psa-api',
  'system-hr-api',
  'system-billing-api',
  'system-documents-api',
] as const satisfies AppName[];

/** With what apps run, those that are called by no process API tell it. */
const TELL_CONFIGURATION = 'app-configurations:write';

/** Every app, in the order in which they start: nothing stands before what it calls. */
export const apps: AppTopology[] = [
  {
    name: 'sandbox',
    folder: 'apps/sandbox',
    portOffset: 300,
    schema: 'sandbox',
    calls: [],
    scopes: [],
    load: () => import('@handover/sandbox'),
  },
  system('crm', 201, () => import('@handover/system-crm-api')),
  system('erp', 202, () => import('@handover/system-erp-api')),
  system('psa', 203, () => import('@handover/system-psa-api')),
  system('hr', 204, () => import('@handover/system-hr-api')),
  system('billing', 205, () => import('@handover/system-billing-api')),
  system('documents', 206, () => import('@handover/system-documents-api')),
  {
    name: 'process-rules-api',
    folder: 'apps/process/rules-api',
    portOffset: 102,
    schema: 'rules',
    calls: [],
    scopes: [],
    load: () => import('@handover/process-rules-api'),
  },
  {
    name: 'process-opportunity-to-project-api',
    folder: 'apps/process/opportunity-to-project-api',
    portOffset: 101,
    schema: 'opportunity_to_project',
    createsSchemas: true,
    calls: [...SYSTEM_APPS, 'process-rules-api'],
    scopes: [
      ...readAndWrite('opportunities', 'projects', 'resource-demands'),
      ...readAndWrite('billing-profiles', 'contracts', 'billing-schedules', 'revenue-schedules'),
      ...read('customers', 'legal-entities', 'project-templates', 'tax-codes', 'currencies', 'employees', 'org-units'),
      ...read('capacity', 'assignments', 'invoices', 'statements-of-work', 'record-changes', 'instances'),
      'billing-arrangements:write',
      ...readAndWrite('maintenance-windows'),
      'decisions:evaluate',
    ],
    load: () => import('@handover/process-opportunity-to-project-api'),
  },
  {
    name: 'experience-crm-api',
    folder: 'apps/experience/crm-api',
    portOffset: 1,
    calls: ['process-opportunity-to-project-api'],
    scopes: ['opportunity-events:write', ...read('readiness', 'handovers'), TELL_CONFIGURATION],
    load: () => import('@handover/experience-crm-api'),
  },
  {
    name: 'experience-ops-api',
    folder: 'apps/experience/ops-api',
    portOffset: 2,
    schema: 'operations',
    calls: ['process-opportunity-to-project-api', 'process-rules-api'],
    scopes: [
      ...[
        'exceptions:operate',
        'people:represent',
        'events:operate',
        'reconciliation:operate',
        'subscriptions:operate',
        'notifications:operate',
      ],
      ...read('handovers', 'exceptions', 'events', 'audit', 'subscriptions', 'notifications', 'reconciliation'),
      ...read('system-instances'),
      ...readAndWrite('maintenance-windows', 'decisions'),
      'decisions:activate',
      TELL_CONFIGURATION,
    ],
    load: () => import('@handover/experience-ops-api'),
  },
  {
    name: 'experience-catalogue-api',
    folder: 'apps/experience/catalogue-api',
    portOffset: 3,
    calls: ['process-opportunity-to-project-api'],
    scopes: [TELL_CONFIGURATION],
    load: () => import('@handover/experience-catalogue-api'),
  },
  {
    name: 'experience-ops-portal',
    folder: 'apps/experience/ops-portal',
    portOffset: 0,
    calls: [
      'experience-crm-api',
      'experience-ops-api',
      'experience-catalogue-api',
      'process-opportunity-to-project-api',
    ],
    scopes: [TELL_CONFIGURATION],
    load: () => import('@handover/experience-ops-portal'),
  },
];

/** Ports of what runs beside the apps, added to the first port. */
export const servicePortOffsets: Record<ServiceName, number> = { issuer: 400, postgres: 500 };

/** What experience APIs offer to people, and no app calls another for. */
export const scopesOfPeople: string[] = ['catalogue:read', ...readAndWrite('saved-views')];

/** Every scope there is; the operator of a developer's machine may ask for any of them. */
export const everyScope: string[] = [
  ...new Set([...apps.flatMap(({ scopes }) => scopes), ...read('events'), ...scopesOfPeople]),
].sort();

/** Finds an app by its name. */
export function appNamed(name: AppName): AppTopology {
  const found = apps.find((app) => app.name === name);
  if (!found) throw new TypeError(`There is no app "${name}".`);
  return found;
}

/** Name of the environment variable that holds an app's URL: `system-erp-api` → `SYSTEM_ERP_URL`. */
export function urlVariable(name: AppName): string {
  return `${name.replace(/-api$/, '').replaceAll('-', '_').toUpperCase()}_URL`;
}

/** @throws Error when the app's package does not export its definition */
export async function loadApp({ name, load }: AppTopology): Promise<AppDefinition> {
  const { app } = await load();
  if (!app) throw new Error(`@handover/${name} exports no app definition called "app".`);
  return app;
}

function system(kind: string, portOffset: number, load: AppTopology['load']): AppTopology {
  return {
    name: `system-${kind}-api` as AppName,
    folder: `apps/system/${kind}-api`,
    portOffset,
    schema: `system_${kind}`,
    calls: [],
    scopes: [],
    load,
  };
}

function read(...resources: string[]): string[] {
  return resources.map((resource) => `${resource}:read`);
}

function readAndWrite(...resources: string[]): string[] {
  return resources.flatMap((resource) => [`${resource}:read`, `${resource}:write`]);
}

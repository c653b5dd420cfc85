type Package = [code: string, name: string, plannedHours: number | null, billable?: false];

/** A model of a work breakdown, as a connector's configuration holds it: Xero has none. */
export interface ProjectTemplate {
  id: string;
  name: string;
  contractType: string;
  workBreakdown: { code: string; name: string; billable: boolean; plannedHours?: number }[];
}

function template(id: string, name: string, contractType: string, packages: Package[]): ProjectTemplate {
  const workBreakdown = packages.map(([code, title, hours, billable = true]) => ({
    code,
    name: title,
    billable,
    ...(hours === null ? {} : { plannedHours: hours }),
  }));
  return { id, name, contractType, workBreakdown };
}

/** The models that the firm's projects are made from. */
export const projectTemplates: readonly ProjectTemplate[] = [
  template('TPL-TM', 'Time and materials', 'time-and-materials', [
    ['1', 'Engagement management', 80],
    ['2', 'Delivery', null],
    ['2.1', 'Analysis and design', 240],
    ['2.2', 'Build', 560],
    ['2.3', 'Test and hand-over', 160],
    ['3', 'Travel', 40],
    ['9', 'Internal coordination', 24, false],
  ]),
  template('TPL-FIXED', 'Fixed-price delivery', 'fixed-price', [
    ['1', 'Project management', 72],
    ['2', 'Discovery', 64],
    ['3', 'Design', 96],
    ['4', 'Build', 320],
    ['4.1', 'Core', 200],
    ['4.2', 'Interfaces', 120],
    ['5', 'Acceptance test', 80],
    ['6', 'Go-live and hypercare', 48],
    ['9', 'Warranty', 40, false],
  ]),
  template('TPL-MILESTONE', 'Milestone delivery', 'milestone', [
    ['1', 'Programme management', 160],
    ['2', 'Design', 240],
    ['3', 'Foundation in test', 420],
    ['4', 'Roll-out by domain', 480],
    ['5', 'Acceptance', 120],
    ['6', 'Training', 80],
    ['9', 'Internal quality assurance', 40, false],
  ]),
  template('TPL-RETAINER', 'Advisory retainer', 'retainer', [
    ['1', 'Retained hours', 20],
    ['2', 'Hours beyond the retainer', null],
    ['3', 'Quarterly review', 8],
    ['9', 'Account care', 4, false],
  ]),
  template('TPL-MANAGED', 'Managed service', 'managed-service', [
    ['1', 'Service transition', 160],
    ['1.1', 'Knowledge transfer', 96],
    ['1.2', 'Tooling and access', 64],
    ['2', 'Service desk', 960],
    ['3', 'Operations and monitoring', 720],
    ['4', 'Service management and reporting', 240],
    ['5', 'Change requests', null],
    ['9', 'Continual improvement', 96, false],
  ]),
  template('TPL-SUBSCRIPTION', 'Platform subscription', 'subscription', [
    ['1', 'Onboarding', 60],
    ['2', 'Customer success', 60],
    ['3', 'Platform operations', null, false],
  ]),
];

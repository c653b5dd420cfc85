import type { JobKind, ProjectModel } from '../erp/erp-kinds.js';

type Task = [no: string, title: string, hours: number | null, chargeable?: false];

function model(title: string, job_kind: JobKind, tasks: Task[]): ProjectModel {
  return {
    title,
    job_kind,
    companies: [],
    tasks: tasks.map(([no, title, budget_hours, chargeable = true]) => ({ no, title, chargeable, budget_hours })),
  };
}

/** The models from which projects take their work breakdown, by id. */
export const projectModels: Readonly<Record<string, ProjectModel>> = {
  'TPL-TM': model('Time and materials', 'TM', [
    ['1', 'Engagement management', 80],
    ['2', 'Delivery', null],
    ['2.1', 'Analysis and design', 240],
    ['2.2', 'Build', 560],
    ['2.3', 'Test and hand-over', 160],
    ['3', 'Travel', 40],
    ['9', 'Internal coordination', 24, false],
  ]),
  'TPL-FIXED': model('Fixed-price delivery', 'FP', [
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
  'TPL-MILESTONE': model('Milestone delivery', 'MS', [
    ['1', 'Programme management', 160],
    ['2', 'Design', 240],
    ['3', 'Foundation in test', 420],
    ['4', 'Roll-out by domain', 480],
    ['5', 'Acceptance', 120],
    ['6', 'Training', 80],
    ['9', 'Internal quality assurance', 40, false],
  ]),
  'TPL-RETAINER': model('Advisory retainer', 'RT', [
    ['1', 'Retained hours', 20],
    ['2', 'Hours beyond the retainer', null],
    ['3', 'Quarterly review', 8],
    ['9', 'Account care', 4, false],
  ]),
  'TPL-MANAGED': model('Managed service', 'SV', [
    ['1', 'Service transition', 160],
    ['1.1', 'Knowledge transfer', 96],
    ['1.2', 'Tooling and access', 64],
    ['2', 'Service desk', 960],
    ['3', 'Operations and monitoring', 720],
    ['4', 'Service management and reporting', 240],
    ['5', 'Change requests', null],
    ['9', 'Continual improvement', 96, false],
  ]),
  'TPL-SUBSCRIPTION': model('Platform subscription', 'SB', [
    ['1', 'Onboarding', 60],
    ['2', 'Customer success', 60],
    ['3', 'Platform operations', null, false],
  ]),
};

import type * as process from '@handover/contracts/process-opportunity-to-project';
import type { PageLink } from './opportunity-documents.js';

/** Where people see what an API speaks of. */
export interface Pages {
  /** URL of a handover's page, with `{key}`; no link when empty. */
  handover: string;
  /** URL of a project's page, with `{projectId}`; no link when empty. */
  project: string;
}

/** Injection token of {@link Pages}. */
export const PAGES = Symbol('Pages');

/** Links to the pages of a handover and of its project. */
export function pagesOf({ key, projectId }: process.Handover, { handover, project }: Pages): PageLink[] {
  return [
    ...(project === '' || projectId === undefined
      ? []
      : [{ rel: 'project', title: `Project ${projectId}`, href: filled(project, { projectId }) }]),
    ...(handover === '' ? [] : [{ rel: 'handover', title: 'Handover in operations', href: filled(handover, { key }) }]),
  ];
}

function filled(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => encodeURIComponent(values[name] ?? whole));
}

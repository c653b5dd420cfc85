interface Instance {
  settings: { projectTemplates: { workBreakdown: unknown[] }[] };
}

/**
 * The same instances with one task a template: where hundreds of projects are asked for, Xero takes a call for each task.
 *
 * @param instances INSTANCES of the ERP's API
 */
export function withoutWorkBreakdown(instances: string): string {
  const parsed = JSON.parse(instances) as Instance[];
  for (const { settings } of parsed) {
    for (const template of settings.projectTemplates) template.workBreakdown = template.workBreakdown.slice(0, 1);
  }
  return JSON.stringify(parsed);
}

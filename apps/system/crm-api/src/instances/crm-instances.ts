import { readFileSync } from 'node:fs';
import { SalesforceOpportunitySource, salesforceConfig } from '@handover/connector-salesforce';
import { ConfigurationError, Problem } from '@handover/platform';
import type { OnApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';
import { CrmInstance } from './crm-instance.js';
import { instanceSettings } from './instance-settings.js';

/** The configured CRMs. */
export class CrmInstances implements OnApplicationShutdown {
  constructor(private readonly instances: readonly CrmInstance[]) {}

  all(): readonly CrmInstance[] {
    return this.instances;
  }

  /** The CRM of this name, or the default one. Throws a 404 problem that names those there are. */
  choose(name?: string): CrmInstance {
    const chosen =
      name === undefined
        ? (this.instances.find(({ settings }) => settings.default) ??
          (this.instances.length === 1 ? this.instances[0] : undefined))
        : this.instances.find((instance) => instance.name === name);
    if (chosen) return chosen;
    const names = this.instances.map((instance) => instance.name).join(', ') || 'none';
    throw new Problem({
      type: 'unknown-instance',
      title: 'Unknown instance',
      status: 404,
      detail: `${name === undefined ? 'No CRM is marked as the default one' : `There is no CRM "${name}"`}; configured: ${names}.`,
    });
  }

  onApplicationShutdown(): void {
    for (const instance of this.instances) instance.close();
  }
}

/**
 * Makes the instances that INSTANCES lists: a JSON array, or the path of a file that holds one.
 *
 * @throws ConfigurationError saying what is wrong with which instance
 */
export function instancesFrom(text: string): CrmInstances {
  const listed = z.array(instanceSettings).safeParse(parsed(text));
  if (!listed.success) throw wrong(listed.error);
  const names = new Set(listed.data.map(({ name }) => name));
  if (names.size < listed.data.length) throw new ConfigurationError('INSTANCES', 'INSTANCES names an instance twice.');
  return new CrmInstances(listed.data.map((settings) => instanceFrom(settings)));
}

function instanceFrom(given: z.infer<typeof instanceSettings>): CrmInstance {
  const { name, vendor, legalEntities, default: isDefault, limits, ...own } = given;
  const config = salesforceConfig.safeParse(own);
  if (!config.success) throw wrong(config.error, name);
  const settings = { name, vendor, legalEntities, default: isDefault, limits };
  return new CrmInstance(settings, new SalesforceOpportunitySource(config.data));
}

function parsed(text: string): unknown {
  const json = text.trimStart().startsWith('[') ? text : readFileSync(text, 'utf8');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ConfigurationError('INSTANCES', `INSTANCES is not valid JSON: ${(error as Error).message}`);
  }
}

function wrong(error: z.ZodError, instance?: string): ConfigurationError {
  const of = instance === undefined ? '' : ` of instance "${instance}"`;
  const [issue] = error.issues;
  return new ConfigurationError('INSTANCES', `INSTANCES${of}: ${issue!.path.join('.') || 'it'}: ${issue!.message}.`);
}

import { MASK, maskText } from '@handover/platform';
import type { InstanceSettings } from './instance-settings.js';
import { referenceIn } from './read-instances.js';

/** Settings are their vendors' own: what may be a secret by its name is taken for one. */
const MAY_BE_SECRET = /(key|secret|token|password|credential)s?$/i;

/** Instances as they may be told to people: what may be a secret is masked, references to secrets are shown. */
export function shownInstances(instances: readonly InstanceSettings[]): object[] {
  return instances.map(({ settings, ...instance }) => ({ ...instance, settings: shown('', settings) }));
}

function shown(name: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && referenceIn(value)) return value;
  if (MAY_BE_SECRET.test(name)) return MASK;
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map((each) => shown('', each));
  if (!isObject) return value;
  return Object.fromEntries(Object.entries(value).map(([member, each]) => [member, shown(member, each)]));
}

import type { ConfiguredInstance, ToldInstance } from '../../src/system-instances/told-instance.js';

/** An instance with a configuration, for tests of which it is no matter. */
export function configured(instance: ToldInstance): ConfiguredInstance {
  const configuration = { vendor: 'xero', legalEntities: [{ code: 'DE01' }], default: true, concurrency: 32 };
  return { ...instance, configuration };
}

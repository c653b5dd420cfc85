import { type AppName, apps, type PlatformOptions } from '@handover/tools';

/** An instance as INSTANCES lists it, as far as it is changed here. */
interface Instance {
  limits?: object;
  settings: Record<string, unknown>;
}

/**
 * Environment of the system APIs in which each vendor instance is another one than usual.
 *
 * @param change gives the instance that takes the place of the usual one
 */
export function withInstances(
  change: (instance: Instance, app: AppName) => Instance,
): NonNullable<PlatformOptions['environment']> {
  const systems = apps.map(({ name }) => name).filter((name) => name.startsWith('system-'));
  return Object.fromEntries(
    systems.map((name) => [
      name,
      (usual: Record<string, string | undefined>) => {
        const instances = JSON.parse(usual.INSTANCES!) as Instance[];
        return { ...usual, INSTANCES: JSON.stringify(instances.map((instance) => change(instance, name))) };
      },
    ]),
  );
}

/** Calls of vendors that wait no longer than this for an answer. */
export function withTimeout(timeoutMs: number): NonNullable<PlatformOptions['environment']> {
  return withInstances((instance) => ({ ...instance, limits: { ...instance.limits, timeoutMs } }));
}

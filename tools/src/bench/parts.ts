/** Who spends the CPU time of a benchmark. */
export type Part = 'apps' | 'appsDatabase' | 'sandbox' | 'sandboxDatabase' | 'rest';

/** The parts as people read them. */
export const partNames: Readonly<Record<Part, string>> = {
  apps: "Handover's apps",
  appsDatabase: 'their database',
  sandbox: 'sandbox (the vendors)',
  sandboxDatabase: 'its database',
  rest: 'script, issuer, rest',
};

/**
 * The part that a process belongs to.
 *
 * @param commandLine as in /proc, where PostgreSQL says which role a backend serves: `postgres: handover_sandbox handover …`
 */
export function partOf(commandLine: string): Part {
  const role = /^postgres: handover_(\S+)/.exec(commandLine)?.[1];
  if (role !== undefined) return role === 'sandbox' ? 'sandboxDatabase' : 'appsDatabase';
  const folder = /\bapps\/(\S+?)\/dist\//.exec(commandLine)?.[1];
  if (folder !== undefined) return folder === 'sandbox' ? 'sandbox' : 'apps';
  return 'rest';
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The Debian packages that make a Tryton 6.0 server with the modules that the connector speaks to. */
const PACKAGES = [
  'gunicorn',
  'python3-psycopg2',
  'tryton-proteus',
  'tryton-server',
  ...[
    'account-invoice-defer',
    'analytic-invoice',
    'analytic-sale',
    'party-relationship',
    'project-invoice',
    'project-plan',
    'sale-opportunity',
    'sale-subscription',
    'timesheet-cost',
  ].map((module) => `tryton-modules-${module}`),
];

/** The installed version of the server, or why there is none. */
export type Availability = { version: string } | { missing: string };

/** Whether the packages are on this machine. */
export async function trytonAvailability(): Promise<Availability> {
  const missing = await missingPackages();
  if (missing.length > 0) return { missing: `the Debian packages ${missing.join(', ')} are not installed` };
  const { stdout } = await run('dpkg-query', ['-W', '-f', '${Version}', 'tryton-server']);
  if (!stdout.startsWith('6.0.')) return { missing: `Tryton is ${stdout.trim()} here, and the connector is for 6.0` };
  return { version: stdout.trim() };
}

/** Installs what is missing where that is possible: with apt, as root. */
export async function installTryton(onProgress: (step: string) => void): Promise<Availability> {
  const missing = await missingPackages();
  if (missing.length === 0) return trytonAvailability();
  if (!existsSync('/usr/bin/apt-get')) return { missing: 'this is no Debian: there is no apt-get' };
  if (userInfo().uid !== 0) {
    const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
    return { missing: `only root may install packages; run: sudo ${command}` };
  }
  onProgress(`installing ${missing.length} Debian packages`);
  try {
    await apt('update');
    await apt('install', '--yes', '--no-install-recommends', ...missing);
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string };
    return { missing: `apt-get failed: ${stderr.trim().split('\n').at(-1)}` };
  }
  return trytonAvailability();
}

async function missingPackages(): Promise<string[]> {
  if (!existsSync('/usr/bin/dpkg-query')) return PACKAGES;
  const format = '${Package} ${db:Status-Status}\n';
  const output = await run('dpkg-query', ['-W', '-f', format, ...PACKAGES]).catch((error: { stdout?: string }) => ({
    stdout: error.stdout ?? '',
  }));
  const installed = new Set(output.stdout.split('\n'));
  return PACKAGES.filter((name) => !installed.has(`${name} installed`));
}

async function apt(...parameters: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', ...parameters], { env, maxBuffer: 64 * 1024 * 1024 });
}

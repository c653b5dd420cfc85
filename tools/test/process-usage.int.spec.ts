import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { watchUsage } from '../src/bench/process-usage.js';

const USES_CPU_SECONDS = 1.5;
const BURNS = `while (process.cpuUsage().user < ${USES_CPU_SECONDS * 1e6});`;

const linux = existsSync('/proc/self/smaps_rollup');
if (!linux) console.log('What processes use is read from /proc of Linux, which is not there: skipped.');

(linux ? describe : describe.skip)('the use of processes', () => {
  it('has the CPU time of those that ended meanwhile', async () => {
    const { usage } = await watchUsage([process.pid], () => promisify(execFile)(process.execPath, ['-e', BURNS]));
    expect(usage.cpuSeconds.rest).toBeGreaterThan(USES_CPU_SECONDS / 2);
    expect(usage.cpuSeconds).toMatchObject({ apps: 0, sandbox: 0, appsDatabase: 0, sandboxDatabase: 0 });
    expect(usage.peakMemoryMiB).toBeGreaterThan(10);
  });

  it('has not what they used before', async () => {
    while (process.cpuUsage().user < USES_CPU_SECONDS * 1e6);
    const { usage, result } = await watchUsage([process.pid], async () => 'done');
    expect(result).toBe('done');
    expect(usage.cpuSeconds.rest).toBeLessThan(USES_CPU_SECONDS / 2);
  });
});

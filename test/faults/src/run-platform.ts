import { startPlatform } from '@handover/tools';
import { REPLICA_LEASE_SECONDS } from './replica-lease.js';

// Runs the platform for a test that kills this process: node run-platform.js <data folder> <first port>
const [dataDir, portBase] = process.argv.slice(2);
const platform = await startPlatform({
  dataDir,
  portBase: Number(portBase),
  logLevel: 'error',
  postgresSettings: { fsync: 'off' },
  environment: { 'process-opportunity-to-project-api': { REPLICA_LEASE_SECONDS } },
});
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
process.send?.({ databaseUrl: platform.databaseUrls.opportunity_to_project });

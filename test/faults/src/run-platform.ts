import { startPlatform } from '@handover/tools';

// Runs the platform for a test that kills this process: node run-platform.js <data folder> <first port>
const [dataDir, portBase] = process.argv.slice(2);
await startPlatform({
  dataDir,
  portBase: Number(portBase),
  logLevel: 'error',
  postgresSettings: { fsync: 'off' },
});
process.send?.('up');

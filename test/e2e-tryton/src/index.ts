export { nextDay, today, trytonAlone, twoErps } from './instances.js';
export { type Access, startTrytonPlatform, type TrytonPlatform } from './tryton-platform.js';
export { fileStatementOfWork, trytonSamples } from './tryton-samples.js';
export { type Deal, dealTable } from './deal-table.js';

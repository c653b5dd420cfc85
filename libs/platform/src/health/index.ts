export { Draining } from './draining.js';
export { type ReadinessCheck, ReadinessChecks } from './readiness-checks.js';

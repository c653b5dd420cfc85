export { type ReadinessCheck, ReadinessChecks } from './readiness-checks.js';

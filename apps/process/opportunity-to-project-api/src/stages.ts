// The work of the checkpoints without the engine: what the benchmark compares the durable handover with.
export { prepareBilling } from './handovers/stages/prepare-billing.js';
export { assignDimensions, projectsOf, provisionProject, requestStaffing } from './handovers/stages/provision.js';
export { qualifyDeal } from './handovers/stages/qualify-deal.js';
export { configuration } from './configuration.js';
export { type SystemClients, systemClients } from './upstreams/system-clients.js';

export { type KantataConfig, kantataConfig } from './kantata-config.js';
export { KantataResourceDesk } from './kantata-resource-desk.js';

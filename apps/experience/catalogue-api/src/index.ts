export { app } from './app.js';
export { CatalogueFault, findContracts } from './contracts/read-catalogue.js';

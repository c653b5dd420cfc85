export { app } from './app.js';
export { CatalogueFault, readCatalogue } from './contracts/read-catalogue.js';

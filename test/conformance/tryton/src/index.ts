export { describeTryton } from './describe-tryton.js';
export { firmSettings } from './firm-settings.js';
export { type Availability, trytonAvailability } from './packages.js';
export { SellersDesk } from './sellers-desk.js';
export { startTryton, type Tryton, type TrytonOptions } from './start-tryton.js';

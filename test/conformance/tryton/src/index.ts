export { type Availability, trytonAvailability } from './packages.js';
export { startTryton, type Tryton, type TrytonOptions } from './start-tryton.js';

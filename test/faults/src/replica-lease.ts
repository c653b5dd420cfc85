/** Half of what it is by default: what is shown of a lease that ends holds for any length, and half of the waiting is saved. */
export const REPLICA_LEASE_SECONDS = '5';

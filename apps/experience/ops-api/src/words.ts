/** The words of handovers as this API speaks them. */
export const handoverStates = [
  'received',
  'validating',
  'provisioning',
  'waiting',
  'blocked',
  'provisioned',
  'changing',
  'unwinding',
  'unwound',
  'closed',
] as const;
export type HandoverState = (typeof handoverStates)[number];

export const exceptionClasses = [
  'missing-data',
  'master-data',
  'mapping',
  'terms-mismatch',
  'policy',
  'unavailable',
  'rejected',
  'conflict',
] as const;

export const exceptionOwners = ['sales', 'finance', 'sales-and-finance', 'integration', 'pmo', 'nobody'] as const;

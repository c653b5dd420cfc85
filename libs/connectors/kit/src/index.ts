export { ReadCache } from './cache/read-cache.js';
export * from './failures.js';
export { retryAfterSeconds } from '@handover/platform';
export { networkFailure } from './http/network-failure.js';
export { type Repeats, repeats, type WorthRepeating } from './http/repeats.js';
export { jsonOf, type VendorAnswer, VendorHttp, type VendorRequest } from './http/vendor-http.js';
export { MappingFinding } from './mapping-finding.js';
export { allOf } from './nest/all-of.js';
export { problemOfFailure } from './nest/failure-problem.js';
export { Instance } from './nest/instances.controller.js';
export {
  ActionOperation,
  ChangeOperation,
  CreateOperation,
  CreateSeveralOperation,
  ListOperation,
  type OperationText,
  ReadOperation,
  SummaryOperation,
} from './nest/operations.js';
export { ChangedVersion, InstancePageQuery, InstanceQuery, ReferenceQuery, WantsFresh } from './nest/queries.js';
export { RecordChange } from './nest/record-changes/record-change.js';
export { SystemApiModule, type SystemApiOptions } from './nest/system-api.module.js';
export { type CallLimits, callLimits } from './policy/call-limits.js';
export { CallPolicy } from './policy/call-policy.js';
export type { Availability, BreakerState, Clock } from './policy/instance-standing.js';
export { createOnce, type Creation } from './policy/create-once.js';
export { differingFields } from './policy/differing-fields.js';
export type { CallKind } from './policy/retries.js';
export type * from './ports/billing-ledger.js';
export type * from './ports/document-archive.js';
export type * from './ports/employee-directory.js';
export type * from './ports/erp-master-data.js';
export type * from './ports/opportunity-source.js';
export type * from './ports/page.js';
export type * from './ports/project-ledger.js';
export type * from './ports/resource-desk.js';
export {
  connectInstances,
  type Connected,
  type InstanceChoice,
  InstanceRegistry,
  type Vendor,
  vendor,
} from './registry/instance-registry.js';
export { type InstanceSettings, instanceSettings } from './registry/instance-settings.js';
export { instancesVariable, withReferences } from './registry/read-instances.js';
export type { ServedLegalEntity } from './registry/served-legal-entity.js';
export { MASTER_DATA_KEPT_MS, type ReadOptions, SystemInstance } from './registry/system-instance.js';
export {
  type AnnouncedChange,
  type ChangedRecord,
  changedRecords,
  type ChangeKind,
  changeKinds,
  type WebhookIntake,
  type WebhookReceipt,
  type WebhookRequest,
} from './webhooks/webhook-intake.js';
export { instantText, jsonIn, shortText } from './webhooks/message-fields.js';
export { isSignedWith } from './webhooks/signature.js';

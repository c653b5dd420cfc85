import { OneOf } from '@handover/canonical';
import { AuditQuery, AuditVerificationQuery } from '@handover/platform';

export const auditLogs = ['handovers', 'rules'] as const;
export type AuditLogName = (typeof auditLogs)[number];

const Log = () =>
  OneOf(auditLogs, {
    name: 'AuditLogName',
    description: 'Which log: of handovers and all that operations does (the default), or of rules',
    optional: true,
  });

/** Which entries of which log are wanted. */
export class AuditLogQuery extends AuditQuery {
  @Log()
  log?: AuditLogName;
}

/** Which log is to be verified, and from where. */
export class AuditLogVerificationQuery extends AuditVerificationQuery {
  @Log()
  log?: AuditLogName;
}

export { type AuditEntry, insertAuditEntries } from './audit-entry.js';
export { auditMigration } from './audit-migration.js';
export { AuditModule } from './audit.module.js';
export { KeptConfigurations } from './kept-configurations.js';
export { AuditLogEntry, AuditQuery, AuditVerification, AuditVerificationQuery } from './audit-documents.js';

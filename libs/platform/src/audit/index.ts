export { type AuditEntry, insertAuditEntries } from './audit-entry.js';
export { auditMigration } from './audit-migration.js';
export { AuditModule } from './audit.module.js';

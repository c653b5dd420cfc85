import { outboxMigration } from '@handover/events';
import { auditMigration, idempotencyMigration, type Migrations } from '@handover/platform';
import { handovers } from './001-handovers.js';
import { attempts } from './003-attempts.js';
import { crossReferences } from './005-cross-references.js';
import { replicas } from './006-replicas.js';
import { reconciliation } from './015-reconciliation.js';
import { waitingReviews } from './016-waiting-reviews.js';
import { stageReviews } from './004-stage-reviews.js';
import { handoverLists } from './019-handover-lists.js';
import { instanceStates } from './014-instance-states.js';
import { statementChanges } from './007-statement-changes.js';
import { unwinding } from './008-unwinding.js';
import { exceptionActions } from './009-exception-actions.js';
import { crmChanges } from './011-crm-changes.js';
import { subscriptions } from './012-subscriptions.js';
import { acts } from './020-acts.js';
import { instanceConfiguration } from './022-instance-configuration.js';
import { leaseOfReplicas } from './021-lease-of-replicas.js';
import { notifications } from './013-notifications.js';
import { decisionInputs } from './017-decision-inputs.js';
import { patienceOfReviews } from './023-patience-of-reviews.js';
import { overview } from './018-overview.js';

/** The schema opportunity_to_project, in order. */
export const migrations: Migrations = {
  '0000_idempotency_keys': idempotencyMigration,
  '0001_outbox': outboxMigration,
  '0002_handovers': handovers,
  '0003_attempts': attempts,
  '0004_stage_reviews': stageReviews,
  '0005_cross_references': crossReferences,
  '0006_replicas': replicas,
  '0007_statement_changes': statementChanges,
  '0008_unwinding': unwinding,
  '0009_exception_actions': exceptionActions,
  '0010_audit': auditMigration,
  '0011_crm_changes': crmChanges,
  '0012_subscriptions': subscriptions,
  '0013_notifications': notifications,
  '0014_instance_states': instanceStates,
  '0015_reconciliation': reconciliation,
  '0016_waiting_reviews': waitingReviews,
  '0017_decision_inputs': decisionInputs,
  '0018_overview': overview,
  '0019_handover_lists': handoverLists,
  '0020_acts': acts,
  '0021_lease_of_replicas': leaseOfReplicas,
  '0022_instance_configuration': instanceConfiguration,
  '0023_patience_of_reviews': patienceOfReviews,
};

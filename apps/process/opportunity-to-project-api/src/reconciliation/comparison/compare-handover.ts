import { compareBilling } from './compare-billing.js';
import { compareDemands } from './compare-demands.js';
import { compareOpportunity } from './compare-opportunity.js';
import { compareProjects } from './compare-project.js';
import { compareStatement } from './compare-statement.js';
import { compareUnwound } from './compare-unwound.js';
import type { Difference } from './difference.js';
import { type HandedOver, type Held, isAtRest } from './handed-over.js';

/**
 * All in which the systems disagree with what a handover did. Before the win the CRM owns every commercial field; what was handed
 * over then holds until a change of the project, in whichever system somebody has changed it since. Of one that is not provisioned
 * yet, what its finished checkpoints wrote must stand; one that is under way reads opportunity and statement of work anew by itself.
 */
export function compareHandover(handedOver: HandedOver, held: Held): Difference[] {
  if (handedOver.unwound) return compareUnwound(handedOver, held);
  return [
    ...(isAtRest(handedOver) ? compareOpportunity(handedOver, held.opportunity) : []),
    ...(isAtRest(handedOver) ? compareStatement(handedOver, held) : []),
    ...compareProjects(handedOver, held),
    ...compareBilling(handedOver, held),
    ...compareDemands(handedOver, held.demands),
  ];
}

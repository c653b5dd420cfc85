import type { NewProject } from '@handover/contracts/system-erp';
import type { DecidedDeal } from '../../deals/deal.js';
import { lineageOf } from '../checkpoint.js';
import type { Planned } from './plan-project.js';
import { decisionSource } from './decision-source.js';

/** The project shell; its template is what decision `project-template` picks. */
export function planShell(deal: DecidedDeal): Planned<Omit<NewProject, 'externalReference'>> {
  const { opportunity } = deal;
  const decision = deal.decisions['project-template'];
  const { template } = decision.output;
  if (typeof template !== 'string' || template === '') {
    const { serviceLine, contractType } = opportunity;
    return {
      findings: [
        {
          checkpoint: 'provision-project',
          class: 'mapping',
          code: 'no-project-template',
          owner: 'integration',
          field: '/serviceLine',
          sentence: `No rule names a project template for service line "${serviceLine}" and contract type "${contractType}".`,
          shared: `${serviceLine} ${contractType}`,
        },
      ],
    };
  }
  return {
    plan: {
      name: opportunity.name,
      customerNumber: opportunity.account!.customerNumber!,
      legalEntity: opportunity.legalEntity!,
      contractType: opportunity.contractType!,
      contractValue: opportunity.amount!,
      start: opportunity.estimatedStart!,
      end: opportunity.estimatedEnd!,
      projectManager: opportunity.projectManager!,
      template,
    },
    lineage: lineageOf('project', {
      name: 'opportunity/name',
      customerNumber: 'opportunity/account/customerNumber',
      legalEntity: 'opportunity/legalEntity',
      contractType: 'opportunity/contractType',
      contractValue: 'opportunity/amount',
      start: 'opportunity/estimatedStart',
      end: 'opportunity/estimatedEnd',
      projectManager: 'opportunity/projectManager',
      template: decisionSource(decision, 'template'),
    }),
  };
}

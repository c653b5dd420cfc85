import { amountOf, dayOf } from './formats.js';
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import type { OpportunityRecord } from './opportunity-records.js';

/** What the card on the page needs to know. */
export interface CardPlace {
  /** Base URL of Handover's API for CRMs, as browsers reach it. */
  api: string;
  crmInstance: string;
}

/** An opportunity's record, what its seller does with it, and the card. */
export function opportunityPage(
  record: OpportunityRecord,
  stages: readonly string[],
  card: CardPlace | undefined,
): Html {
  return layout(
    record.Name,
    html`<h1>${record.Name}</h1>
      <div class="columns">
        <div>
          ${recordPart(record)} ${formsPart(record, stages)}
          <p id="outcome" role="status" tabindex="-1"></p>
        </div>
        ${card ? cardPart(record, card) : html`<p>No card: the sandbox is not told where Handover is.</p>`}
      </div>`,
    ['/crm/assets/opportunity.js', ...(card ? ['/crm/assets/handover-card.js'] : [])],
  );
}

function recordPart(record: OpportunityRecord): Html {
  const fields: [string, string | null][] = [
    ['Customer', record.Account?.Name ?? null],
    ['Stage', record.StageName],
    ['Amount', amountOf(record)],
    ['Probability', record.Probability === null ? null : `${record.Probability} %`],
    ['Close date', dayOf(record.CloseDate)],
    ['Contract type', record.Contract_Type__c],
    ['Legal entity', record.Legal_Entity__c],
    ['Estimated start', dayOf(record.Estimated_Start__c)],
    ['Estimated end', dayOf(record.Estimated_End__c)],
    ['Project manager', record.Project_Manager_Number__c],
    ['Purchase order', record.Purchase_Order__c],
    ['Handover', record.Handover_State__c],
    ['Project', record.Handover_Project__c],
  ];
  return html`<section aria-labelledby="record-title">
    <h2 id="record-title">Record</h2>
    <dl id="record" data-closed="${String(record.IsClosed)}">
      ${fields.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value ?? '–'}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function formsPart(record: OpportunityRecord, stages: readonly string[]): Html {
  const option = (stage: string) =>
    stage === record.StageName ? html`<option selected>${stage}</option>` : html`<option>${stage}</option>`;
  return html`<section aria-labelledby="change-title">
    <h2 id="change-title">Change</h2>
    <form data-change>
      <label
        >Stage
        <select name="StageName">
          ${stages.map(option)}
        </select></label
      >
      <button>Save stage</button>
    </form>
    <form data-change>
      <label>
        Project manager (employee number)
        <input name="Project_Manager_Number__c" maxlength="20" value="${record.Project_Manager_Number__c ?? ''}" />
      </label>
      <button>Save project manager</button>
    </form>
    <form data-change data-while-open>
      <input type="hidden" name="StageName" value="Closed Won" />
      <button class="primary">Close as won</button>
    </form>
  </section>`;
}

function cardPart({ Id }: OpportunityRecord, { api, crmInstance }: CardPlace): Html {
  return html`<handover-card opportunity="${Id}" api="${api}" crm-instance="${crmInstance}"></handover-card>`;
}

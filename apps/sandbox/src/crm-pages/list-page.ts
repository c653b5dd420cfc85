import { amountOf, dayOf } from './formats.js';
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { type OpportunityRecord, PAGE_SIZE } from './opportunity-records.js';

/** The list of opportunities. */
export function listPage(
  records: readonly OpportunityRecord[],
  { search, page }: { search: string; page: number },
): Html {
  const rows = records.slice(0, PAGE_SIZE).map(row);
  const more = records.length > PAGE_SIZE;
  return layout(
    'Opportunities',
    html`<h1>Opportunities</h1>
      <form method="get" action="/crm" role="search">
        <label>Name <input type="search" name="search" value="${search}" /></label>
        <button>Search</button>
      </form>
      ${rows.length === 0 ? html`<p>There is no such opportunity.</p>` : table(rows)}
      <nav aria-label="Pages">
        ${page > 1 ? link(search, page - 1, 'Previous') : ''} ${more ? link(search, page + 1, 'Next') : ''}
      </nav>`,
  );
}

function table(rows: readonly Html[]): Html {
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">Opportunity</th>
          <th scope="col">Customer</th>
          <th scope="col">Stage</th>
          <th scope="col" class="number">Amount</th>
          <th scope="col">Close date</th>
          <th scope="col">Project</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function row(record: OpportunityRecord): Html {
  return html`<tr>
    <th scope="row"><a href="/crm/opportunities/${record.Id}">${record.Name}</a></th>
    <td>${record.Account?.Name ?? '–'}</td>
    <td>${record.StageName}</td>
    <td class="number">${amountOf(record)}</td>
    <td>${dayOf(record.CloseDate)}</td>
    <td>${record.Handover_Project__c ?? '–'}</td>
  </tr>`;
}

function link(search: string, page: number, text: string): Html {
  return html`<a href="/crm?${new URLSearchParams({ search, page: String(page) }).toString()}">${text}</a>`;
}

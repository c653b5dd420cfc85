import { setTimeout as pause } from 'node:timers/promises';
import type { Row, TrytonClient } from '@handover/connector-tryton';

const WON_WITHIN_MS = 30_000;

/** An opportunity as sellers see it. */
export interface SellersOpportunity {
  id: string;
  name: string;
  customer: string;
  contractType: string;
  won: boolean;
}

/** What sellers do in Tryton, done over JSON-RPC. */
export class SellersDesk {
  constructor(private readonly client: TrytonClient) {}

  /** The opportunity of this name; throws Error when there is none. */
  async find(name: string): Promise<SellersOpportunity> {
    type NamedRow = Row & { state: string; contract_type: string; 'party.': { name: string } };
    const [found] = await this.client.search<NamedRow>('sale.opportunity', {
      domain: [['description', '=', name]],
      fields: ['state', 'contract_type', 'party.name'],
    });
    if (!found) throw new Error(`Tryton holds no opportunity "${name}".`);
    const { id, state, contract_type: contractType, 'party.': party } = found;
    return { id: String(id), name, customer: party.name, contractType, won: state === 'won' };
  }

  /** A deal of one line for a customer of DE01. */
  async create(deal: { name: string; closeDate: string; amount: string }): Promise<string> {
    const [party, company, employee, product, term] = await Promise.all([
      this.one('party.party', ['code', '=', 'C-1001']),
      this.one('company.company', ['party.code', '=', 'DE01']),
      this.one('company.employee', ['party.code', '=', 'E1003']),
      this.one('product.product', ['template.code', '=', 'SERVICES']),
      this.one('account.invoice.payment_term', ['name', '=', 'Net 30']),
    ]);
    const [year, month, day] = deal.closeDate.split('-').map(Number);
    const amount = { __class__: 'Decimal', decimal: deal.amount };
    const unit = await this.one('product.uom', ['symbol', '=', 'u']);
    const address = await this.one('party.address', ['party.code', '=', 'C-1001']);
    const values = {
      description: deal.name,
      party,
      address,
      company,
      employee,
      payment_term: term,
      amount,
      end_date: { __class__: 'date', year: year!, month: month!, day: day! },
      lines: [['create', [{ product, quantity: 1, unit, amount }]]],
    };
    return String(await this.client.create('sale.opportunity', values, { company }));
  }

  /** A copy of an opportunity with what belongs to it, open again, but for these values. */
  async copy(id: string, values: Record<string, string | number | null>): Promise<string> {
    const { company } = await this.opportunity(id);
    const [copied] = (await this.client.write('model.sale.opportunity.copy', [[Number(id)], values], {
      company,
    })) as [number];
    return String(copied);
  }

  /** Names the project manager by the employee's number. */
  async setProjectManager(id: string, number: string): Promise<void> {
    await this.write(id, { project_manager: await this.one('company.employee', ['party.code', '=', number]) });
  }

  /** Says which company delivers. */
  async setDeliverer(id: string, companyCode: string): Promise<void> {
    const deliverer = await this.one('company.company', ['party.code', '=', companyCode]);
    await this.write(id, { delivering_company: deliverer });
  }

  /** Gives a customer the tax rule of this name in a company. */
  async setTaxRule(customerNumber: string, companyCode: string, rule: string): Promise<void> {
    const company = await this.one('company.company', ['party.code', '=', companyCode]);
    const party = await this.one('party.party', ['code', '=', customerNumber]);
    const values = { customer_tax_rule: await this.one('account.tax.rule', ['name', '=', rule], company) };
    await this.client.write('model.party.party.write', [[party], values], { company });
  }

  async write(id: string, values: Record<string, string | number | boolean | null>): Promise<void> {
    const { company } = await this.opportunity(id);
    await this.client.write('model.sale.opportunity.write', [[Number(id)], values], { company });
  }

  /** Converts the opportunity, and confirms the order that comes of it: so Tryton wins. */
  async win(id: string): Promise<void> {
    const number = Number(id);
    const { state, company } = await this.opportunity(id);
    if (state === 'lead') await this.client.write('model.sale.opportunity.opportunity', [[number]], { company });
    await this.client.write('model.sale.opportunity.convert', [[number]], { company });
    const sales = await this.client.search('sale.sale', {
      domain: [['origin', '=', `sale.opportunity,${id}`]],
      fields: [],
    });
    const ids = sales.map((sale) => sale.id);
    await this.client.write('model.sale.sale.quote', [ids], { company });
    await this.client.write('model.sale.sale.confirm', [ids], { company });
    // Where a worker runs, it is the worker that processes the order.
    for (const deadline = Date.now() + WON_WITHIN_MS; (await this.opportunity(id)).state !== 'won';) {
      if (Date.now() > deadline) throw new Error(`Opportunity ${id} is not won although its order is confirmed.`);
      await pause(50);
    }
  }

  async remove(id: string): Promise<void> {
    await this.client.write('model.sale.opportunity.delete', [[Number(id)]], {
      company: (await this.opportunity(id)).company,
    });
  }

  /** Replaces a party by another one, as the wizard of that name does. */
  async mergeParties(client: TrytonClient): Promise<{ master: string; merged: string }> {
    const [master, merged] = [
      await client.create('party.party', { name: 'Nordwind Holding SE' }),
      await client.create('party.party', { name: 'Nordwind Beteiligungen' }),
    ];
    const [session] = (await client.write('wizard.party.replace.create', [])) as [number];
    const form = { ask: { source: merged, destination: master } };
    const context = { active_model: 'party.party', active_id: merged, active_ids: [merged] };
    await client.write('wizard.party.replace.execute', [session, form, 'replace'], { context });
    return { master: String(master), merged: String(merged) };
  }

  private async opportunity(id: string): Promise<{ state: string; company: number }> {
    const [row] = await this.client.search<Row & { state: string; company: number }>('sale.opportunity', {
      domain: [['id', '=', Number(id)]],
      fields: ['state', 'company'],
    });
    if (!row) throw new Error(`Tryton holds no opportunity ${id}.`);
    return row;
  }

  private async one(model: string, condition: [string, string, string], company?: number): Promise<number> {
    const domain = company === undefined ? [condition] : [condition, ['company', '=', company]];
    const [found] = await this.client.search(model, { domain, fields: [] });
    if (!found) throw new Error(`Tryton holds no ${model} with ${condition.join(' ')}.`);
    return found.id;
  }
}

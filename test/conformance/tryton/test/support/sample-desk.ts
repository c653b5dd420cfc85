import type { Row, TrytonClient } from '@handover/connector-tryton';

/** What sellers do in Tryton, done over JSON-RPC. */
export class SampleDesk {
  constructor(private readonly client: TrytonClient) {}

  /** Id of the seeded opportunity of this name. */
  async idOf(name: string): Promise<string> {
    const [found] = await this.client.search('sale.opportunity', { domain: [['description', '=', name]], fields: [] });
    if (!found) throw new Error(`Tryton holds no opportunity "${name}".`);
    return String(found.id);
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

  private async one(model: string, condition: [string, string, string]): Promise<number> {
    const [found] = await this.client.search(model, { domain: [condition], fields: [] });
    if (!found) throw new Error(`Tryton holds no ${model} with ${condition.join(' ')}.`);
    return found.id;
  }
}

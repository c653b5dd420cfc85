import type { NewRecord, RecordContent } from '../../records/record.js';
import { sobjectOf } from '../objects/index.js';
import { FIRST_SEEDED_NUMBER, INTEGRATION_USER_ID, INTEGRATION_USERNAME, salesforceId } from '../salesforce-id.js';
import { completed } from '../writes/derived-fields.js';
import { openDeals } from './open-deals.js';
import { type SampleDeal, sampleDeals } from './sample-deals.js';

const sellers = [
  ['Laura', 'Stein', 'DE01'],
  ['Marcus', 'Bell', 'US01'],
  ['Priya', 'Nair', 'GB01'],
] as const;

/**
 * Everything that the CRM stand-in holds at first: sellers, accounts, contacts, the sample deals and some younger ones.
 *
 * @param modstamp gives the next SystemModstamp of an object
 */
export function crmRecords(modstamp: (type: string) => string): NewRecord[] {
  const seed = new CrmRecords(modstamp);
  seed.store('User', INTEGRATION_USER_ID, { LastName: 'Integration User', Username: INTEGRATION_USERNAME });
  for (const [index, [FirstName, LastName]] of sellers.entries()) {
    const Username = `${FirstName}.${LastName}@handover.example`.toLowerCase();
    seed.add('User', index + 1, { FirstName, LastName, Username, Email: Username });
  }
  for (const deal of [...sampleDeals, ...openDeals]) seed.addDeal(deal);
  return seed.records;
}

class CrmRecords {
  readonly records: NewRecord[] = [];
  private readonly counts = new Map<string, number>();
  private readonly idsByKey = new Map<string, string>();

  constructor(private readonly modstamp: (type: string) => string) {}

  add(type: string, number: number, data: RecordContent): string {
    return this.store(type, salesforceId(sobjectOf(type)!.keyPrefix, FIRST_SEEDED_NUMBER + number), data);
  }

  addDeal(deal: SampleDeal): void {
    const OpportunityId = this.store('Opportunity', deal.opportunityId, this.opportunity(deal));
    const own = { OpportunityId };
    const custom = { Opportunity__c: OpportunityId };
    deal.lines.forEach(([Product_Name__c, Quantity, amount], index) =>
      this.addNext('OpportunityLineItem', {
        ...own,
        Product_Name__c,
        Quantity,
        TotalPrice: Number(amount),
        SortOrder: index + 1,
      }),
    );
    for (const [Name, Due_Date__c, amount] of deal.milestones) {
      this.addNext('Opportunity_Milestone__c', { ...custom, Name, Due_Date__c, Amount__c: Number(amount) });
    }
    for (const [Name, Hours__c, skills] of deal.roles) {
      this.addNext('Role_Assumption__c', { ...custom, Name, Hours__c, Skills__c: skills.join(';') });
    }
    this.addQuotes(deal, OpportunityId);
    deal.contacts.forEach(([FirstName, LastName, Role], index) =>
      this.addNext('OpportunityContactRole', {
        ...own,
        ContactId: this.contact(deal, FirstName, LastName),
        Role,
        IsPrimary: index === 0,
      }),
    );
  }

  private addQuotes({ opportunityId, quotes = [] }: SampleDeal, OpportunityId: string): void {
    for (const [Name, Status, net, tax, IsSyncing] of quotes) {
      const [TotalPrice, Tax] = [Number(net), Number(tax)];
      const totals = { Subtotal: TotalPrice, TotalPrice, Tax, GrandTotal: TotalPrice + Tax };
      const QuoteNumber = String((this.counts.get('Quote') ?? 0) + 1).padStart(8, '0');
      const id = this.addNext('Quote', { OpportunityId, Name, QuoteNumber, Status, IsSyncing, ...totals });
      const opportunity = this.records.find((record) => record.type === 'Opportunity' && record.id === opportunityId)!;
      if (IsSyncing) Object.assign(opportunity.data, { SyncedQuoteId: id });
    }
  }

  private opportunity(deal: SampleDeal): RecordContent {
    return {
      Name: deal.name,
      AccountId: this.account(deal),
      OwnerId: salesforceId(
        '005',
        FIRST_SEEDED_NUMBER + 1 + sellers.findIndex(([, , entity]) => entity === deal.legalEntity),
      ),
      StageName: deal.stage,
      CloseDate: deal.closeDate,
      Amount: Number(deal.amount),
      Type: 'New Business',
      CurrencyIsoCode: deal.currency,
      Legal_Entity__c: deal.legalEntity,
      Service_Line__c: deal.serviceLine,
      Practice__c: deal.practice,
      Delivery_Region__c: deal.region,
      Contract_Type__c: deal.contractType,
      Billing_Method__c: deal.billingMethod,
      Estimated_Start__c: deal.start,
      Estimated_End__c: deal.end,
      Project_Manager_Number__c: deal.projectManager,
      Purchase_Order__c: deal.purchaseOrder,
      SOW_Reference__c: deal.sowReference,
      Payment_Terms__c: deal.paymentTerms,
    };
  }

  private account({ account, currency }: SampleDeal): string {
    return this.once(account.customerNumber, () =>
      this.addNext('Account', {
        Name: account.name,
        Customer_Number__c: account.customerNumber,
        Industry: account.industry,
        BillingCountry: account.country,
        CurrencyIsoCode: currency,
      }),
    );
  }

  private contact(deal: SampleDeal, FirstName: string, LastName: string): string {
    return this.once(`${deal.account.customerNumber} ${FirstName} ${LastName}`, () => {
      const domain = deal.account.name.split(' ')[0]!.toLowerCase();
      const Email = `${FirstName}.${LastName}@${domain}.example`.toLowerCase();
      return this.addNext('Contact', { AccountId: this.account(deal), FirstName, LastName, Email });
    });
  }

  private once(key: string, make: () => string): string {
    const id = this.idsByKey.get(key) ?? make();
    this.idsByKey.set(key, id);
    return id;
  }

  private addNext(type: string, data: RecordContent): string {
    const number = (this.counts.get(type) ?? 0) + 1;
    this.counts.set(type, number);
    return this.add(type, number, data);
  }

  store(type: string, id: string, data: RecordContent): string {
    const now = this.modstamp(type);
    const stamps = { CreatedDate: now, LastModifiedDate: now, SystemModstamp: now };
    this.records.push({ system: 'crm', type, id, data: { ...completed(sobjectOf(type)!, data), ...stamps } });
    return id;
  }
}

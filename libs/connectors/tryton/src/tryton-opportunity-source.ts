import type {
  CreatedOpportunityNote,
  CrmAccount,
  HandoverWriteBack,
  Opportunity,
  OpportunityChange,
  OpportunityNote,
  WonOpportunity,
} from '@handover/canonical';
import {
  type OpportunitySource,
  type Page,
  type PageRequest,
  RecordConflict,
  RecordNotFound,
} from '@handover/connector-kit';
import type { Catalogue } from './catalogue.js';
import { changesSince } from './opportunity-changes.js';
import {
  ACCOUNT_FIELDS,
  type AccountPart,
  accountOf,
  OPPORTUNITY_FIELDS,
  opportunityOf,
  type OpportunityRow,
} from './opportunity-mapping.js';
import { recordId } from './record-source.js';
import { listWon } from './won-opportunities.js';
import { keyOf, type Row, type TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import type { Values, WireValue } from './wire-values.js';

const MODEL = 'sale.opportunity';

/** Opportunities of a Tryton database. Version: when they or what belongs to them last changed. */
export class TrytonOpportunitySource implements OpportunitySource {
  constructor(
    private readonly client: TrytonClient,
    private readonly catalogue: Catalogue,
    private readonly config: Pick<TrytonConfig, 'stages' | 'overlapSeconds'>,
  ) {}

  async read(id: string): Promise<Opportunity | undefined> {
    const number = recordId(id);
    if (number === undefined) return undefined;
    const [rows, companies, paymentTerms] = await Promise.all([
      this.client.search<OpportunityRow>(MODEL, { domain: [['id', '=', number]], fields: OPPORTUNITY_FIELDS }),
      this.catalogue.companies(),
      this.catalogue.paymentTerms(),
    ]);
    return rows[0] && opportunityOf(rows[0], { companies, paymentTerms, stages: this.config.stages });
  }

  /** An account that was replaced by another one is found as that. */
  async findAccount(id: string): Promise<CrmAccount | undefined> {
    for (let number = recordId(id); number !== undefined;) {
      const [party] = await this.client.search<AccountPart & Row & { replaced_by: number | null }>('party.party', {
        domain: [
          ['id', '=', number],
          ['active', 'in', [true, false]],
        ],
        fields: [...ACCOUNT_FIELDS, 'replaced_by'],
      });
      if (!party) return undefined;
      if (party.replaced_by === null) return accountOf(party);
      number = party.replaced_by;
    }
    return undefined;
  }

  changesSince(request: PageRequest & { since?: string }): Promise<Page<OpportunityChange>> {
    return changesSince(this.client, request, this.config);
  }

  listWon(request: PageRequest & { since?: string }): Promise<Page<WonOpportunity>> {
    return listWon(this.client, this.catalogue, request, this.config);
  }

  async writeBack(id: string, writeBack: HandoverWriteBack): Promise<void> {
    const number = await this.existing(id);
    const values: Values = {
      handover_project: writeBack.projectId,
      handover_state: writeBack.handoverState,
      handover_link: writeBack.link,
      ready_to_staff: writeBack.readyToStaff,
      ready_to_start: writeBack.readyToStart,
      ready_to_bill: writeBack.readyToBill,
    };
    const notes = (writeBack.notes ?? []).map((note) => noteValues(number, note));
    await this.client.write(`model.${MODEL}.write_back`, [[number], values as WireValue, notes as WireValue[]]);
  }

  async createNote(opportunityId: string, note: OpportunityNote): Promise<CreatedOpportunityNote> {
    const number = await this.existing(opportunityId);
    try {
      return { ...note, id: String(await this.client.create('ir.note', noteValues(number, note))) };
    } catch (error) {
      const existing = error instanceof RecordConflict && (await this.findNote(opportunityId, note.externalReference));
      if (existing && existing.subject === note.subject && existing.body === note.body) return existing;
      throw error;
    }
  }

  async findNote(opportunityId: string, externalReference: string): Promise<CreatedOpportunityNote | undefined> {
    const number = recordId(opportunityId);
    if (number === undefined) return undefined;
    const [note] = await this.client.search<Row & { message: string; subject: string }>('ir.note', {
      domain: [
        ['resource', '=', keyOf(MODEL, number)],
        ['external_reference', '=', externalReference],
      ],
      fields: ['message', 'subject'],
    });
    if (!note) return undefined;
    const { id, subject, message } = note;
    const heading = messageOf({ subject, body: '' });
    const body = message.startsWith(heading) ? message.slice(heading.length) : message;
    return { id: String(id), subject, body, externalReference };
  }

  private async existing(id: string): Promise<number> {
    const number = recordId(id);
    const found =
      number === undefined ? [] : await this.client.search(MODEL, { domain: [['id', '=', number]], fields: [] });
    if (found.length === 0) throw new RecordNotFound('The CRM does not hold this record.', `No opportunity ${id}`);
    return number!;
  }
}

function noteValues(opportunity: number, note: OpportunityNote): Values {
  return {
    resource: keyOf(MODEL, opportunity),
    // What the client program shows is one text.
    message: messageOf(note),
    subject: note.subject,
    external_reference: note.externalReference,
  };
}

function messageOf({ subject, body }: Pick<OpportunityNote, 'subject' | 'body'>): string {
  return `${subject}\n\n${body}`;
}

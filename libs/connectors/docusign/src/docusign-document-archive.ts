import { createHash } from 'node:crypto';
import type { StatementOfWork } from '@handover/canonical';
import {
  type DocumentArchive,
  type DocumentContent,
  type MappingFinding,
  ReadCache,
  RecordNotFound,
  RecordRefused,
} from '@handover/connector-kit';
import { DocusignClient } from './docusign-client.js';
import type { DocusignConfig } from './docusign-config.js';
import { customFieldDefinitions, customFieldOf, type Envelope, envelope, envelopePage } from './envelope.js';
import { defaultFields, type EnvelopeFields } from './envelope-fields.js';
import { statusOf } from './labels.js';
import {
  type DocumentFacts,
  isStatement,
  type StatementFacts,
  type StatementMapping,
  statementOf,
} from './statement-mapping.js';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INCLUDED = 'custom_fields,recipients';
const PAGE = 100;
const DAY_MS = 86_400_000;
/** Milliseconds for which the hash of a document is not worked out anew; the version of its envelope is part of the key. */
const HASH_KEPT_MS = 600_000;

/**
 * Statements of work as envelopes of a DocuSign account. An envelope belongs to an opportunity by a custom field; others
 * carry its commercial terms. The document is the combined PDF without the certificate. Version: `lastModifiedDateTime`.
 */
export class DocusignDocumentArchive implements DocumentArchive {
  private readonly client: DocusignClient;
  private readonly fields: EnvelopeFields;
  private readonly mapping: StatementMapping;
  private readonly hashes = new ReadCache();

  constructor(private readonly config: DocusignConfig) {
    this.client = new DocusignClient(config);
    this.fields = { ...defaultFields, ...config.fields };
    this.mapping = { fields: this.fields, config };
  }

  async findForOpportunity(opportunityId: string): Promise<StatementOfWork[]> {
    const { fields } = this;
    const found = await this.envelopesOf(opportunityId);
    const statements = found
      // DocuSign compares custom fields regardless of case, ids of opportunities are not.
      .filter((each) => isStatement(each, fields) && customFieldOf(each, fields.opportunityId) === opportunityId)
      .sort(newestFirst)
      .map((each) => this.standing(each))
      .filter((each) => each !== undefined);
    return Promise.all(statements.map((each) => this.withDocument(each)));
  }

  async read(id: string): Promise<StatementOfWork | undefined> {
    if (!GUID.test(id)) return undefined;
    const held = await unlessMissing(this.client.read(envelope, `/envelopes/${id}`, { include: INCLUDED }));
    if (!held || !isStatement(held, this.fields)) return undefined;
    return this.withDocument(statementOf(held, this.mapping));
  }

  async download(id: string): Promise<DocumentContent | undefined> {
    if (!GUID.test(id)) return undefined;
    return unlessMissing(this.document(id));
  }

  /**
   * Compares the configured names with the custom fields that the account defines. Only a warning: a sender may give an
   * envelope fields of its own.
   */
  async inspect(): Promise<MappingFinding[]> {
    const { textCustomFields, listCustomFields } = await this.client.read(customFieldDefinitions, '/custom_fields');
    const known = new Set([...textCustomFields, ...listCustomFields].map(({ name }) => name));
    return Object.entries(this.fields)
      .filter(([, name]) => !known.has(name))
      .map(([field, name]) => ({
        severity: 'warning',
        fault: 'missing',
        field: `statementOfWork.${field}`,
        vendorField: name,
        sentence: `statementOfWork.${field} is mapped to the custom field "${name}", which the account does not define.`,
      }));
  }

  /** Closes the connections to DocuSign. */
  close(): void {
    this.client.close();
  }

  private async envelopesOf(opportunityId: string): Promise<Envelope[]> {
    const query = {
      from_date: new Date(Date.now() - this.config.searchDays * DAY_MS).toISOString(),
      custom_field: `${this.fields.opportunityId}=${opportunityId}`,
      include: INCLUDED,
      count: PAGE,
    };
    const envelopes: Envelope[] = [];
    for (let start = 0; ;) {
      const page = await this.client.read(envelopePage, '/envelopes', { ...query, start_position: start });
      envelopes.push(...page.envelopes);
      const next = Number(page.endPosition) + 1;
      if (!page.nextUri || page.envelopes.length === 0 || !(next > start)) return envelopes;
      start = next;
    }
  }

  /** A draft or voided envelope may lack terms, and then says nothing; one that went out may not. */
  private standing(held: Envelope): StatementFacts | undefined {
    try {
      return statementOf(held, this.mapping);
    } catch (error) {
      const isOut = ['sent', 'signed'].includes(statusOf(held.status));
      if (isOut || !(error instanceof RecordRefused)) throw error;
      return undefined;
    }
  }

  private async withDocument(facts: StatementFacts): Promise<StatementOfWork> {
    const key = `${facts.id} ${facts.version}`;
    const load = async (): Promise<DocumentFacts> => {
      const document = await unlessMissing(this.document(facts.id));
      if (document) return factsOf(document);
      throw new RecordRefused('The envelope holds no document any more.', `Envelope ${facts.id}`, 'sha256');
    };
    return { ...facts, ...(await this.hashes.read(key, load, { keepMs: HASH_KEPT_MS })) };
  }

  private async document(id: string): Promise<DocumentContent> {
    const path = `/envelopes/${id}/documents/combined`;
    const { headers, bytes } = await this.client.download(path, { certificate: false });
    return {
      fileName: fileNameIn(headers['content-disposition']) ?? `${id}.pdf`,
      mediaType: headers['content-type']?.split(';')[0] ?? 'application/pdf',
      bytes,
    };
  }
}

function newestFirst(left: Envelope, right: Envelope): number {
  const at = ({ createdDateTime }: Envelope): number => Date.parse(createdDateTime ?? '') || 0;
  return at(right) - at(left) || right.envelopeId.localeCompare(left.envelopeId);
}

function factsOf({ fileName, mediaType, bytes }: DocumentContent): DocumentFacts {
  return { fileName, mediaType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** `file; filename="SOW.pdf"; documentid="combined"`, or RFC 6266's `filename*`. */
function fileNameIn(disposition: string | undefined): string | undefined {
  const encoded = /filename\*=utf-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
}

async function unlessMissing<Found>(call: Promise<Found>): Promise<Found | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof RecordNotFound) return undefined;
    throw error;
  }
}

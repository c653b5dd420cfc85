import { Injectable } from '@nestjs/common';
import { PlainRecords, type RecordKind } from '../plain/plain-records.js';
import { type Endpoint, ok, type PlainSystem } from '../plain/plain-system.js';
import type { RecordContent } from '../records/record.js';
import type { Envelope } from './envelope.js';
import { envelopeFile, fingerprint } from './envelope-file.js';

const ENVELOPE: RecordKind = { system: 'documents', type: 'statement-of-work', name: 'envelope' };

/** The document stand-in: envelopes of statements of work, to read. */
@Injectable()
export class DocumentsSystem implements PlainSystem {
  readonly name = 'documents';

  constructor(private readonly records: PlainRecords) {}

  endpoints(): Endpoint[] {
    return [
      {
        method: 'GET',
        path: '/envelopes',
        operation: 'statements-of-work.find',
        handle: async ({ query }) => {
          const page = await this.records.page(ENVELOPE, query, { externalReference: query.deal });
          return ok({ ...page, rows: page.rows.map(withFile) });
        },
      },
      {
        method: 'GET',
        path: '/envelopes/:id',
        operation: 'statements-of-work.read',
        handle: async ({ params }) => ok(withFile(await this.records.read(ENVELOPE, params.id!))),
      },
      {
        method: 'GET',
        path: '/envelopes/:id/file',
        operation: 'statements-of-work.download',
        handle: async ({ params }) => {
          const envelope = envelopeOf(await this.records.read(ENVELOPE, params.id!));
          const headers = {
            'content-type': 'application/pdf',
            'content-disposition': `attachment; filename="${envelope.ref}.pdf"`,
          };
          return { status: 200, headers, body: envelopeFile(envelope) };
        },
      },
    ];
  }
}

function withFile(record: RecordContent): RecordContent {
  const envelope = envelopeOf(record);
  const { ext_ref: _deal, ...wire } = record;
  const file = { name: `${envelope.ref}.pdf`, type: 'application/pdf', ...fingerprint(envelopeFile(envelope)) };
  return { ...wire, file };
}

function envelopeOf(record: RecordContent): Envelope {
  return record as unknown as Envelope;
}

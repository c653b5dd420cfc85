import { createHash } from 'node:crypto';
import type { StatementOfWork } from '@handover/canonical';
import type { DocumentArchive } from '../ports/document-archive.js';
import { type Candidate, describeSuite } from './suite.js';
import { testEveryRead, testSystemFaults } from './system-faults.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** Content of a statement of work, without what the system makes of it. */
export type StatementContent = Pick<StatementOfWork, 'opportunityId' | 'reference' | 'status' | 'terms' | 'signers'> & {
  /** When it was made, ISO 8601. */
  createdAt: string;
  /** Name of its document; as the archive likes it when absent. */
  fileName?: string;
};

/** An archive that holds at least one signed statement of work. */
export interface ArchiveSamples {
  /** The signed one; all that is given of it is compared. */
  signed: Partial<StatementOfWork> & Pick<StatementOfWork, 'opportunityId' | 'terms' | 'signers'>;
  /** Files a statement with a document, past the connector; answers its id. */
  file(statement: StatementContent): Promise<string>;
  /** Files another paper of the deal, which is no statement of work. */
  fileOther(opportunityId: string): Promise<void>;
  /** Voids a statement, past the connector. */
  void(id: string): Promise<void>;
}

/** What an archive may lack. */
export type ArchiveCapability =
  /** It holds papers that are no statements of work. */
  | 'other-papers'
  /** Statements can be voided. */
  | 'voiding';

const MANY = 120;

/** The conformance suite of {@link DocumentArchive}. */
export function describeDocumentArchive(
  name: string,
  candidate: Candidate<DocumentArchive, ArchiveSamples, ArchiveCapability>,
): void {
  describeSuite(`${name}, document archive`, candidate, (suite) => {
    const { port, samples, test, testOf } = suite;
    let deals = 0;
    const newDeal = (): string => `006HxCONF${String(++deals).padStart(6, '0')}AA0`;
    const content = (more: Partial<StatementContent> = {}): StatementContent => ({
      opportunityId: newDeal(),
      reference: 'SOW-2027-900',
      status: 'signed',
      createdAt: '2026-11-02T09:00:00.000Z',
      terms: {
        amount: { amount: '120000.00', currency: 'EUR' },
        contractType: 'fixed-price',
        billingMethod: 'fixed-schedule',
        start: '2027-01-01',
        end: '2027-06-30',
        paymentTerms: 'net-30',
      },
      signers: [{ name: 'Ada Lovelace', email: 'ada@customer.example', signedAt: '2026-11-03T23:30:00.000Z' }],
      ...more,
    });

    test('finds the signed statement of a deal, with its terms, signers and document', async () => {
      const { signed } = samples();
      const [held, ...others] = await port().findForOpportunity(signed.opportunityId);
      expect(others).toEqual([]);
      expect(held).toMatchObject({
        ...signed,
        status: 'signed',
        signedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        externalReferences: expect.any(Array),
        version: expect.stringMatching(/^[\x21\x23-\x7e]+$/),
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
        mediaType: expect.stringMatching(/^\w+\/[\w.+-]+$/),
        fileName: expect.any(String),
      });
      expect(await port().read(held!.id)).toEqual(held);
    });

    test('hashes what it downloads', async () => {
      const [held] = await port().findForOpportunity(samples().signed.opportunityId);
      const document = (await port().download(held!.id))!;
      expect(document).toMatchObject({ fileName: held!.fileName, mediaType: held!.mediaType });
      expect(document.bytes.length).toBe(held!.size);
      expect(createHash('sha256').update(document.bytes).digest('hex')).toBe(held!.sha256);
    });

    test('lists the statements of a deal with the newest first, wherever each of them stands', async () => {
      const opportunityId = newDeal();
      const statuses = ['voided', 'signed', 'draft', 'sent'] as const;
      for (const [index, status] of statuses.entries()) {
        await samples().file(content({ opportunityId, status, createdAt: `2026-10-0${index + 1}T09:00:00.000Z` }));
      }
      const found = await port().findForOpportunity(opportunityId);
      expect(found.map(({ status }) => status)).toEqual(['sent', 'draft', 'signed', 'voided']);
      expect(found.map(({ signedOn }) => signedOn !== undefined)).toEqual([false, false, true, false]);
    });

    test('has nothing for a deal or a document that it does not know', async () => {
      for (const id of ['006HxNOBODY', '', ' ', '=', 'a=b', 'x" or "1"="1', '%', '../envelopes', '株']) {
        expect([id, await port().findForOpportunity(id)]).toEqual([id, []]);
      }
      for (const id of [
        'none',
        '..',
        '../../oauth/userinfo',
        '00000000-0000-4000-8000-000000000000',
        'a b?c=d',
        '株',
      ]) {
        expect([id, await port().read(id)]).toEqual([id, undefined]);
        expect([id, await port().download(id)]).toEqual([id, undefined]);
      }
    });

    test('does not take one deal for another whose id differs in case', async () => {
      const opportunityId = newDeal();
      await samples().file(content({ opportunityId }));
      expect(await port().findForOpportunity(opportunityId)).toHaveLength(1);
      expect(await port().findForOpportunity(opportunityId.toLowerCase())).toEqual([]);
    });

    for (const [amount, currency] of [
      ['0.01', 'USD'],
      ['0.00', 'EUR'],
      ['999999999999.99', 'GBP'],
      ['100000000000000', 'JPY'],
      ['12.345', 'KWD'],
    ] as const) {
      test(`keeps the amount ${currency} ${amount} to the last digit`, async () => {
        const { terms, ...rest } = content();
        const statement = { ...rest, terms: { ...terms, amount: { amount, currency } } };
        await samples().file(statement);
        const [held] = await port().findForOpportunity(statement.opportunityId);
        expect(held!.terms).toEqual(statement.terms);
      });
    }

    test('keeps every character of references and names, and days far away', async () => {
      const { terms, ...rest } = content({
        reference: 'Vertrag 7/Ü „Straße“ & <株式会社> 🙂',
        signers: [
          { name: 'Đặng Thị "Lan" O’Neill \\ ß', email: 'lan@customer.example', signedAt: '2026-11-03T10:15:00.000Z' },
          { name: 'x'.repeat(100), email: 'long@customer.example' },
        ],
      });
      const statement = { ...rest, terms: { ...terms, start: '2000-02-29', end: '2099-12-31' } };
      const id = await samples().file(statement);
      const held = (await port().read(id))!;
      expect(held).toMatchObject({ reference: statement.reference, terms: statement.terms });
      expect(held.signers).toEqual(statement.signers);
    });

    test('keeps every character of the name of a document', async () => {
      const fileName = 'Vertrag „Übersee“ 東京 – O’Neill 🙂.pdf';
      const id = await samples().file(content({ fileName }));
      expect((await port().read(id))?.fileName).toBe(fileName);
      expect((await port().download(id))?.fileName).toBe(fileName);
    });

    for (const zone of OUTERMOST_ZONES) {
      test(`keeps days as they are when it runs in ${zone}`, async () => {
        const { terms, ...rest } = content();
        for (const [start, end] of [
          ['2028-02-29', '2028-12-31'],
          ['2028-01-01', '2028-01-01'],
        ] as const) {
          const id = await samples().file({ ...rest, terms: { ...terms, start, end } });
          const there = await inTimeZone(zone, () => port().read(id));
          expect(there?.terms).toMatchObject({ start, end });
          expect(await port().read(id)).toEqual(there);
        }
      });
    }

    test('says what is not agreed by leaving it out', async () => {
      const { terms, ...rest } = content();
      const { amount, contractType, start, end } = terms;
      const statement = { ...rest, terms: { amount, contractType, start, end } };
      const id = await samples().file(statement);
      expect((await port().read(id))!.terms).toEqual(statement.terms);
    });

    test(`finds all of ${MANY} statements of one deal, each once`, async () => {
      const opportunityId = newDeal();
      const filed = Array.from({ length: MANY }, (_, index) =>
        samples().file(content({ opportunityId, reference: `SOW-${index}`, status: 'voided' })),
      );
      const ids = await Promise.all(filed);
      const found = await port().findForOpportunity(opportunityId);
      expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
    });

    testOf('other-papers', 'leaves out papers of the deal that are no statements of work', async () => {
      const statement = content();
      await samples().fileOther(statement.opportunityId);
      expect(await port().findForOpportunity(statement.opportunityId)).toEqual([]);
      const id = await samples().file(statement);
      expect(await port().findForOpportunity(statement.opportunityId)).toMatchObject([{ id }]);
    });

    testOf('voiding', 'gives a statement that was voided another version', async () => {
      const id = await samples().file(content());
      const before = (await port().read(id))!;
      await samples().void(id);
      const after = (await port().read(id))!;
      expect([before.status, after.status]).toEqual(['signed', 'voided']);
      expect(after.version).not.toBe(before.version);
    });

    test('answers many at once', async () => {
      const { opportunityId } = samples().signed;
      const found = await Promise.all(Array.from({ length: 30 }, () => port().findForOpportunity(opportunityId)));
      expect(found.every(([held]) => held?.opportunityId === opportunityId)).toBe(true);
    });

    const signed = async () => (await port().findForOpportunity(samples().signed.opportunityId))[0]!.id;
    let known: Promise<string> | undefined;
    const id = () => (known ??= signed());
    testEveryRead(suite, {
      'finding the statements of a deal': () => port().findForOpportunity(samples().signed.opportunityId),
      'reading a statement': async () => port().read(await id()),
      'downloading a document': async () => port().download(await id()),
    });
    testSystemFaults(suite, () => port().findForOpportunity(samples().signed.opportunityId));
  });
}

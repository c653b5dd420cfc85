import type { StatementOfWork } from '@handover/canonical';
import type { DocumentArchive, DocumentContent } from '@handover/connector-kit';
import type { SandboxProtocol, WireRecord } from './sandbox-protocol.js';
import { billingMethods, contractTypes, envelopeStates } from './vocabulary.js';
import { segment, sourceOf } from './wire-record.js';

/** A statement of work as the document system sends it. */
export interface WireEnvelope extends WireRecord {
  deal: string;
  ref: string;
  state: string;
  created_on: string;
  completed_on?: string | null;
  terms: {
    value: string;
    currency: string;
    deal_kind: string;
    billing?: string | null;
    from: string;
    to: string;
    terms_days?: number | null;
  };
  signers: { name: string; mail: string; signed_at?: string | null }[];
  file: { name: string; type: string; size: number; sha256: string };
}

/** Statements of work as envelopes of the sandbox's document system. */
export class SandboxDocumentArchive implements DocumentArchive {
  constructor(private readonly documents: SandboxProtocol) {}

  async findForOpportunity(opportunityId: string): Promise<StatementOfWork[]> {
    const envelopes = await this.documents.all<WireEnvelope>('/envelopes', { deal: opportunityId });
    return envelopes.sort(newestFirst).map(statementOfWorkOf);
  }

  async read(id: string): Promise<StatementOfWork | undefined> {
    const envelope = await this.documents.read<WireEnvelope>(`/envelopes/${segment(id)}`);
    return envelope && statementOfWorkOf(envelope);
  }

  download(id: string): Promise<DocumentContent | undefined> {
    return this.documents.download(`/envelopes/${segment(id)}/file`);
  }
}

function newestFirst(left: WireEnvelope, right: WireEnvelope): number {
  return right.created_on.localeCompare(left.created_on) || right.id.localeCompare(left.id);
}

export function statementOfWorkOf(envelope: WireEnvelope): StatementOfWork {
  const { terms, file } = envelope;
  return {
    ...sourceOf(envelope),
    reference: envelope.ref,
    opportunityId: envelope.deal,
    status: envelopeStates.ours(envelope.state),
    ...(envelope.completed_on ? { signedOn: envelope.completed_on } : {}),
    terms: {
      amount: { amount: terms.value, currency: terms.currency },
      contractType: contractTypes.ours(terms.deal_kind),
      ...(terms.billing ? { billingMethod: billingMethods.ours(terms.billing) } : {}),
      start: terms.from,
      end: terms.to,
      ...(terms.terms_days == null ? {} : { paymentTerms: `net-${terms.terms_days}` }),
    },
    signers: envelope.signers.map(({ name, mail, signed_at: signedAt }) => ({
      name,
      email: mail,
      ...(signedAt ? { signedAt } : {}),
    })),
    fileName: file.name,
    mediaType: file.type,
    size: file.size,
    sha256: file.sha256,
  };
}

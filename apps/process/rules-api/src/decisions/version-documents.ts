import { etagOf } from '@handover/platform';
import { catalogueEntry } from './decision-catalogue.js';
import type { DecisionActivation } from './activation-documents.js';
import type { Decision, DecisionVersion, DecisionVersionSummary } from './decision-documents.js';
import type { DecisionRow } from './decisions.repository.js';
import type { ActivationRow, VersionRow, VersionSummaryRow } from './decisions-schema.js';

/** A decision as the API shows it. */
export function decisionDocument(row: DecisionRow): Decision {
  const { name, activeVersion, latestVersion, activatedBy, activatedAt } = row;
  const { title, description } = catalogueEntry(name) ?? { title: name, description: 'No longer asked for.' };
  return {
    name,
    title,
    description,
    ...(activeVersion === null ? {} : { activeVersion }),
    ...(activatedBy === null ? {} : { activatedBy }),
    ...(activatedAt === null ? {} : { activatedAt: activatedAt.toISOString() }),
    latestVersion,
  };
}

/** Changes with every new version and every activation. */
export function decisionTag({
  activeVersion,
  latestVersion,
}: Pick<DecisionRow, 'activeVersion' | 'latestVersion'>): string {
  return `${activeVersion ?? 'none'}-of-${latestVersion}`;
}

export function versionSummary(row: VersionSummaryRow): DecisionVersionSummary {
  return {
    decision: row.name,
    version: row.version,
    status: row.status,
    contentHash: row.content_hash,
    ...(row.note === null ? {} : { note: row.note }),
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    ...(row.activated_by === null ? {} : { activatedBy: row.activated_by }),
    ...(row.activated_at === null ? {} : { activatedAt: row.activated_at.toISOString() }),
    ...(row.retired_at === null ? {} : { retiredAt: row.retired_at.toISOString() }),
  };
}

export function versionDocument(row: VersionRow): DecisionVersion {
  return { ...versionSummary(row), content: row.content as Record<string, unknown> };
}

/** ETag of a version: its content never changes, its status does. */
export function versionEtag({ content_hash, status, activated_at }: VersionSummaryRow): string {
  return etagOf(`${content_hash.slice(0, 16)}-${status}-${activated_at?.getTime() ?? 0}`);
}

export function activationDocument(row: ActivationRow): DecisionActivation {
  return {
    decision: row.name,
    version: row.version,
    ...(row.replaced === null ? {} : { replaced: row.replaced }),
    activatedBy: row.activated_by,
    activatedAt: row.activated_at.toISOString(),
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}

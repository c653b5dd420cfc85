import { requireIfMatch } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { ActiveVersions } from './active-versions.js';
import { contentHash } from './content-hash.js';
import { catalogueEntry } from './decision-catalogue.js';
import { decisionInvalid, decisionNotFound, secondPersonNeeded, versionNotFound } from './decision-problems.js';
import { type Activator, DecisionsRepository } from './decisions.repository.js';
import type { VersionRow } from './decisions-schema.js';
import { validateDecision } from './validate-decision.js';
import { decisionTag } from './version-documents.js';

/** Makes versions of decisions and puts them in force. */
@Injectable()
export class DecisionVersions {
  constructor(
    private readonly repository: DecisionsRepository,
    private readonly active: ActiveVersions,
  ) {}

  /**
   * Keeps a version as a draft, if it is valid.
   *
   * @param draft.repeated whether an earlier attempt may have kept it already: then that version is the answer
   * @throws Problem 404 for an unknown decision, 422 `decision-invalid` with every fault
   */
  async create(
    name: string,
    draft: { content: object; note?: string; by: string; repeated: boolean },
  ): Promise<VersionRow> {
    const entry = catalogueEntry(name);
    if (!entry) throw decisionNotFound(name);
    const faults = validateDecision(draft.content, entry);
    if (faults.length > 0) throw decisionInvalid(name, faults);
    const hash = contentHash(draft.content);
    return this.repository.transaction(async (repository) => {
      if (!(await repository.lock(name))) throw decisionNotFound(name);
      const earlier = draft.repeated ? await repository.findByContent(name, hash, draft.by) : undefined;
      if (earlier) return earlier;
      const { content, note, by: createdBy } = draft;
      return repository.addVersion({ name, content, contentHash: hash, note, createdBy });
    });
  }

  /**
   * Puts a version in force and retires the one that was, in one transaction. An older version may be put in force again.
   * Whoever made a version does not put it in force: a second person has looked at each that decides.
   *
   * @param options.ifMatch ETag of the decision that the caller has seen; without it the last activation wins
   * @throws Problem 404 for an unknown decision or version, 409 `second-person-needed`, 412 when the decision has changed since
   */
  async activate(name: string, version: number, options: Activator & { ifMatch?: string }): Promise<VersionRow> {
    const row = await this.repository.transaction(async (repository) => {
      const locked = await repository.lock(name);
      const decision = locked ? await repository.find(name) : undefined;
      if (!decision) throw decisionNotFound(name);
      requireIfMatch(options.ifMatch, decisionTag(decision), { required: false });
      const found = await repository.findVersion(name, version);
      if (!found) throw versionNotFound(name, version);
      if (found.status === 'active') return found;
      if (found.created_by === options.by) throw secondPersonNeeded(name, version, options.by);
      return repository.activate(name, version, options);
    });
    this.active.forget();
    return row;
  }
}

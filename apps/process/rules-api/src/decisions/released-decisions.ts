import { logger } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { contentHash } from './content-hash.js';
import { type DecisionFile, readDecisionFiles } from './decision-files.js';
import { DecisionsRepository } from './decisions.repository.js';
import type { VersionSummaryRow } from './decisions-schema.js';

/** Where the release's decision files are. */
export interface ReleasedDecisionsOptions {
  /** Folder; that of the app by default. */
  decisionsDir?: string;
}

export const RELEASED_DECISIONS_OPTIONS = Symbol('ReleasedDecisionsOptions');

/** Who a version that came with a release was made by. */
export const RELEASE = 'release';

/** Brings the decision files of a release into the database when the app starts. */
@Injectable()
export class ReleasedDecisions implements OnApplicationBootstrap {
  constructor(
    @Inject(RELEASED_DECISIONS_OPTIONS) private readonly options: ReleasedDecisionsOptions,
    private readonly repository: DecisionsRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const file of await readDecisionFiles(this.options.decisionsDir)) await this.bring(file);
  }

  private async bring({ name, content }: DecisionFile): Promise<void> {
    const hash = contentHash(content);
    await this.repository.transaction(async (repository) => {
      await repository.addDecision(name);
      await repository.lock(name);
      const versions = await repository.allVersions(name);
      const step = stepFor(hash, versions);
      if (step === 'nothing') return;
      const { version } = await repository.addVersion({
        name,
        content,
        contentHash: hash,
        note: versions.length === 0 ? 'First version' : 'Changed by a release',
        createdBy: RELEASE,
      });
      if (step === 'activate') await repository.activate(name, version, { by: RELEASE });
      logger('Decisions').info({ decision: name, version, step }, 'A version came with the release');
    });
  }
}

type Version = Pick<VersionSummaryRow, 'content_hash' | 'created_by' | 'activated_by'>;

/**
 * What to do with a file of the release: nothing when any version has its content already; keep it and put it in force
 * while releases alone have made and activated versions; keep it as a draft once a person has.
 */
export function stepFor(hash: string, versions: readonly Version[]): 'nothing' | 'activate' | 'draft' {
  if (versions.some(({ content_hash }) => content_hash === hash)) return 'nothing';
  const byHand = versions.some(
    ({ created_by, activated_by }) => created_by !== RELEASE || (activated_by !== null && activated_by !== RELEASE),
  );
  return byHand ? 'draft' : 'activate';
}

import { ReadCache, RecordConflict } from '@handover/connector-kit';
import { Batch } from './batch.js';
import { type ExternalReferences, groupOf } from './external-references.js';
import { type KantataClient, PAGE } from './kantata-client.js';
import { created } from './kantata-failures.js';
import type { WireWorkspace } from './wire.js';

/** Demands of one project come in together. */
const KEPT_MS = 60_000;
const MOST_CREATED = 100;

/** What a workspace is made for: a project, or a deal that has none yet. */
type Purpose = { model: 'project' | 'opportunity'; reference: string };

interface Wanted extends Purpose {
  title: string;
}

/**
 * Workspaces, one for each project, found by their external references. A demand without a project is kept in the
 * workspace of its deal, which becomes the workspace of the project.
 */
export class Workspaces {
  private readonly kept = new ReadCache();
  private readonly lookUps: Readonly<Record<Purpose['model'], Batch<string, string | undefined>>>;
  private readonly creations: Batch<Wanted, string>;
  private readonly projectLookUps: Batch<string, string | undefined>;

  constructor(
    private readonly client: KantataClient,
    private readonly references: ExternalReferences,
  ) {
    const lookUps = (model: Purpose['model']) =>
      new Batch<string, string | undefined>({ most: PAGE, send: (wanted) => this.lookUp(model, wanted) });
    this.lookUps = { project: lookUps('project'), opportunity: lookUps('opportunity') };
    this.creations = new Batch({
      most: MOST_CREATED,
      send: (wanted) => this.createAll(wanted),
      alone: async (wanted) => (await this.find(wanted)) ?? (await this.createAll([wanted]))[0]!,
    });
    this.projectLookUps = new Batch({ most: PAGE, send: (ids) => this.readProjects(ids) });
  }

  /** Id of the workspace for a demand, which is created when neither its project nor its deal has one. */
  idFor(demand: { projectId?: string; externalReference: string; name: string }): Promise<number> {
    const { projectId, externalReference, name: title } = demand;
    const ofDeal: Purpose = { model: 'opportunity', reference: groupOf(externalReference) };
    const purpose: Purpose = projectId === undefined ? ofDeal : { model: 'project', reference: projectId };
    const load = async () => {
      const [own, ofItsDeal] = await Promise.all([this.find(purpose), projectId && this.find(ofDeal)]);
      if (own !== undefined) return own;
      if (!ofItsDeal) return this.create({ ...purpose, title });
      await this.refer(ofItsDeal, purpose);
      return ofItsDeal;
    };
    return this.kept.read(`${purpose.model} ${purpose.reference}`, load, { keepMs: KEPT_MS }).then(Number);
  }

  /** Id of the workspace of a project, if there is one. */
  async idOf(projectId: string): Promise<number | undefined> {
    const id = await this.find({ model: 'project', reference: projectId });
    return id === undefined ? undefined : Number(id);
  }

  /** The project of a workspace, if it has one. */
  projectOf(workspaceId: number): Promise<string | undefined> {
    return this.projectLookUps.add(String(workspaceId));
  }

  /**
   * Makes the workspace of a deal the workspace of its project.
   *
   * @throws RecordConflict when the project has another workspace
   */
  async assign(workspaceId: number, projectId: string): Promise<void> {
    const owner = await this.idOf(projectId);
    if (owner === workspaceId) return;
    if (owner !== undefined) {
      throw new RecordConflict(
        `The project "${projectId}" has the workspace ${owner}, the demand is in ${workspaceId}.`,
      );
    }
    await this.refer(String(workspaceId), { model: 'project', reference: projectId });
  }

  private async refer(workspaceId: string, { model, reference }: Purpose): Promise<void> {
    const subject = { subject_type: 'Workspace', subject_id: Number(workspaceId) };
    await this.client.write('POST', '/external_references/create_or_update', {
      external_reference: { ...subject, ...this.references.written(model, reference) },
    });
  }

  private find({ model, reference }: Purpose): Promise<string | undefined> {
    return this.lookUps[model].add(reference);
  }

  /** Nothing keeps two callers from creating a workspace each; both take the older one then, and the other is archived. */
  private async create(wanted: Wanted): Promise<string> {
    const ours = await this.creations.add(wanted);
    const oldest = (await this.find(wanted)) ?? ours;
    if (oldest !== ours) await this.client.write('PUT', `/workspaces/${ours}`, { workspace: { archived: true } });
    return oldest;
  }

  private async createAll(wanted: readonly Wanted[]): Promise<string[]> {
    const workspaces = wanted.map(({ title, model, reference }) => ({
      title,
      external_reference: this.references.written(model, reference),
    }));
    const answer = await this.client.write('POST', '/workspaces', { workspaces }, { include: 'external_references' });
    const rows = answer.rows<WireWorkspace>();
    return wanted.map(
      ({ model, reference }) => created(rows.find((row) => this.references.read(answer, row, model) === reference)).id,
    );
  }

  private async lookUp(model: Purpose['model'], wanted: readonly string[]): Promise<(string | undefined)[]> {
    const answer = await this.client.all('/workspaces', {
      ...this.references.carrying(model, wanted),
      include: 'external_references',
      include_archived: true,
      order: 'created_at:asc',
    });
    const oldest = new Map<string, string>();
    for (const row of answer.rows<WireWorkspace>()) {
      const reference = this.references.read(answer, row, model);
      if (reference === undefined) continue;
      const other = oldest.get(reference);
      if (other === undefined || Number(row.id) < Number(other)) oldest.set(reference, row.id);
    }
    return wanted.map((reference) => oldest.get(reference));
  }

  private async readProjects(ids: readonly string[]): Promise<(string | undefined)[]> {
    const answer = await this.client.all('/workspaces', {
      only: ids.join(','),
      include: 'external_references',
      include_archived: true,
    });
    const rows = new Map(answer.rows<WireWorkspace>().map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = rows.get(id);
      return row && this.references.read(answer, row, 'project');
    });
  }
}

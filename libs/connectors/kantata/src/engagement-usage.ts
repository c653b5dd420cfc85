import type { EngagementUsage } from '@handover/canonical';
import type { KantataAccount } from './kantata-account.js';
import type { WireTimeEntry } from './wire.js';

const MINUTES = 60;

/** Time entries of the workspace of a project, of every day and person, in whatever state of approval. */
export async function engagementUsage(
  { client, workspaces }: KantataAccount,
  projectId: string,
): Promise<EngagementUsage | undefined> {
  const workspace = await workspaces.idOf(projectId);
  if (workspace === undefined) return undefined;
  const entries = await client.all('/time_entries', { workspace_id: workspace, order: 'created_at:asc' });
  const minutes = entries.rows<WireTimeEntry>().reduce((sum, { time_in_minutes: booked }) => sum + booked, 0);
  return { projectId, bookedHours: minutes / MINUTES };
}

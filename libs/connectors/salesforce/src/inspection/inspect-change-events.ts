import type { MappingFinding } from '@handover/connector-kit';
import type { Connection } from 'jsforce/lib/connection.js';
import type { ChangesConfig } from '../salesforce-config.js';
import { queryPath } from '../soql.js';

interface ChannelMember {
  SelectedEntity: string;
}

/**
 * Whether the org publishes the change events that are to be read. A subscription does not tell: to a channel of an object
 * that is not selected for Change Data Capture it succeeds and stays silent.
 */
export async function inspectChangeEvents(connection: Connection, changes: ChangesConfig): Promise<MappingFinding[]> {
  if (changes.by !== 'events' || !changes.channel.startsWith('/data/')) return [];
  const entity = changes.channel.slice('/data/'.length);
  const soql = 'SELECT SelectedEntity FROM PlatformEventChannelMember';
  const { records } = await connection.request<{ records: ChannelMember[] }>(`/tooling${queryPath(soql)}`);
  if (records.some(({ SelectedEntity }) => SelectedEntity === entity)) return [];
  return [
    {
      severity: 'error',
      fault: 'missing',
      field: 'changes.channel',
      vendorField: changes.channel,
      sentence: `The org publishes no ${entity}: select the object in Setup, Change Data Capture, or detect changes by polling.`,
    },
  ];
}

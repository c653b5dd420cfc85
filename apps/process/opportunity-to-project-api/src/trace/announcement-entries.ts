import type { OutboxEntry } from '@handover/events';
import type { TraceEntry } from './trace-entry.js';
import { inWords } from './words.js';

const WORDS: Readonly<Record<string, string>> = {
  'opportunity.received': 'Subscribers were told that the opportunity was received.',
  'opportunity.qualified': 'Subscribers were told that the opportunity is qualified.',
  'opportunity.delayed': 'Subscribers were told that the review of a stage waits for a system for too long.',
  'handover.blocked': 'Subscribers were told that the handover is blocked.',
  'handover.resumed': 'Subscribers were told that the handover goes on.',
  'project.provisioned': 'Subscribers were told that the project is there.',
  'billing.ready': 'Subscribers were told that the project can be billed.',
  'staffing.requested': 'Subscribers were told that people were asked for.',
  'handover.provisioned': 'Subscribers were told that the handover is complete.',
  'handover.unwound': 'Subscribers were told that the handover is undone.',
  'reconciliation.difference': 'Subscribers were told that the systems disagree about the deal.',
};

/** What was announced of the deal. */
export function announcementEntries(entries: readonly OutboxEntry[]): TraceEntry[] {
  return entries.map(({ event }) => {
    const name = event.type.replace(/^handover\.|\.v\d+$/g, '');
    return {
      at: new Date(event.time),
      kind: 'announcement',
      sentence: WORDS[name] ?? `Subscribers were told: ${inWords(name)}.`,
      details: { eventId: event.id, type: event.type, data: event.data },
      correlationId: event.correlationid,
    };
  });
}

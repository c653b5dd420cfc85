import { Problem, RepeatedWork, runWithCorrelation } from '@handover/platform';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { ReceivedEventRow } from '../handovers/handovers-schema.js';
import type { EventReceipt } from './event-documents.js';
import type { EventFate } from './event-fate.js';
import { ReceiveEvent } from './receive-event.js';
import { eventOf, ReceivedEventsRepository } from './received-events.repository.js';

const LOOK_EVERY_MS = 1_000;
const AT_ONCE = 20;

/** Tries the intake of events again that could not be worked on, also where their senders never come back. */
@Injectable()
export class EventRetries implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'Events',
    everyMs: LOOK_EVERY_MS,
    work: () => this.tryDue(),
    failure: 'Events could not be tried again',
  });

  constructor(
    private readonly events: ReceiveEvent,
    private readonly received: ReceivedEventsRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  /** Tries those that are due, each once whatever the number of replicas. */
  async tryDue(): Promise<void> {
    const due = await this.received.takeDue(AT_ONCE);
    await Promise.all(due.map((row) => this.tryAgain(row)));
  }

  /** Tries one now; resolves with what became of it. @throws what the process says where the attempt could not be recorded */
  async tryAgain(row: ReceivedEventRow): Promise<EventReceipt> {
    const event = { ...eventOf(row), triedAgain: true };
    const { correlation_id: correlationId } = row;
    try {
      if (correlationId === null) return await this.events.receive(event);
      return await runWithCorrelation({ correlationId }, () => this.events.receive(event));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const fate: EventFate = error.status === 422 ? 'unknown-opportunity' : 'postponed';
      return { eventId: event.eventId, fate, reason: error.detail };
    }
  }
}

import type * as process from '@handover/contracts/process-opportunity-to-project';
import { exceptionLink, handoverLink } from '../links.js';
import type { OpenException } from './open-exception-document.js';

interface Links {
  link: string;
  exceptions: OpenException[];
}

/** A handover of the process API with links to it and to its exceptions. */
export function linked<Document extends process.HandoverSummary>(handover: Document): Document & Links {
  return {
    ...handover,
    exceptions: handover.exceptions.map((exception) => ({ ...exception, link: exceptionLink(exception.id) })),
    link: handoverLink(handover.key),
  };
}

import type * as process from '@handover/contracts/process-opportunity-to-project';
import { exceptionLink, exceptionsOfCauseLink, handoverLink, retriesOfCauseLink } from '../links.js';
import type { ExceptionCause } from './exception-documents.js';

/** An exception of the process API with links to it and to its handover. */
export function linked<Document extends process.ExceptionSummary>(
  exception: Document,
): Document & { link: string; handoverLink: string } {
  return { ...exception, link: exceptionLink(exception.id), handoverLink: handoverLink(exception.handoverKey) };
}

/** A cause of the process API with links to its exceptions and to their retry. */
export function linkedCause(cause: process.ExceptionCause): ExceptionCause {
  return { ...cause, link: exceptionsOfCauseLink(cause.cause), retriesLink: retriesOfCauseLink(cause.cause) };
}

import { UpstreamProblem } from '@handover/platform';
import type { Finding } from './business-exception.js';

/** A system did not do what was asked, and may do it later. */
export interface Outage {
  /** `system-erp-api` */
  upstream: string;
  /** Kind of system and configured instance, where one of its instances is the reason. */
  instance?: { system: string; name: string };
  reason: string;
  retryAfterSeconds?: number;
  /** It was planned: nobody need lose patience. */
  planned?: boolean;
}

/** What a failed checkpoint comes to: a wait that ends by itself, or something for a person. */
export type Failure = { outage: Outage } | { finding: Finding };

/** Reads what a call, or the code around it, failed with. */
export function failureOf(checkpoint: Finding['checkpoint'], error: unknown): Failure {
  if (!(error instanceof UpstreamProblem)) return { finding: ownFault(checkpoint, error) };
  const { status, problem } = error;
  const kind = kindOf(problem);
  if (isOutage(status, kind)) return { outage: outageOf(error, kind) };
  return { finding: refusal(checkpoint, error, kind) };
}

function outageOf({ message, problem, upstream, retryAfterSeconds }: UpstreamProblem, kind: string): Outage {
  const { system, instance: name } = (problem ?? {}) as { system?: unknown; instance?: unknown };
  const planned = kind === 'maintenance';
  return {
    upstream,
    ...(typeof system === 'string' && typeof name === 'string' ? { instance: { system, name } } : {}),
    reason: planned ? (problem?.detail ?? message) : message,
    retryAfterSeconds,
    ...(planned ? { planned } : {}),
  };
}

/** Whether a system holds a record with the reference of the handover that differs from what was asked for. */
export function isConflict({ problem }: UpstreamProblem): boolean {
  return kindOf(problem) === 'record-conflict';
}

/** A 5xx that waiting does not help: credentials that are refused, an answer that breaks its contract. */
const FOR_A_PERSON = ['access-denied', 'answer-unreadable'];

/** No answer, a 5xx that waiting may help, too many requests, a request that is still at work. */
function isOutage(status: number | undefined, kind: string): boolean {
  if (FOR_A_PERSON.includes(kind)) return false;
  return status === undefined || status >= 500 || status === 429 || kind === 'request-in-progress';
}

function refusal(checkpoint: Finding['checkpoint'], error: UpstreamProblem, kind: string): Finding {
  const { problem, upstream, request } = error;
  const system = systemOf(upstream, problem);
  const said = vendorMessage(problem) ?? problem?.detail ?? error.message;
  const conflict = isConflict(error);
  return {
    checkpoint,
    class: conflict ? 'conflict' : 'rejected',
    code: kind === '' ? `status-${error.status}` : kind,
    owner: conflict ? 'pmo' : 'integration',
    sentence: conflict
      ? `${system} holds a record with the reference of this handover that differs from what was agreed: ${said}`
      : `${system} refuses what it was asked to do at ${checkpoint}: ${said}`,
    shared: `${upstream} ${withoutParticulars(said)}`,
    causeTitle: conflict
      ? `${system} holds a differing record at ${checkpoint}`
      : `${system} refuses at ${checkpoint}: ${withoutParticulars(said)}`,
    detail: error.message,
    request,
    answer: problem,
  };
}

/** What this software itself failed with, its database included. */
export function ownFault(checkpoint: Finding['checkpoint'], error: unknown): Finding {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return {
    checkpoint,
    class: 'rejected',
    code: 'handover-failed',
    owner: 'integration',
    sentence: `Handover itself failed at ${checkpoint}: ${message}`,
    shared: `${name} ${withoutParticulars(message)}`,
    causeTitle: `Handover itself failed at ${checkpoint}: ${withoutParticulars(message)}`,
    detail: `${name}: ${message}`,
  };
}

/** Last part of a problem's type: `record-conflict`. */
function kindOf(problem: UpstreamProblem['problem']): string {
  return problem?.type.split('/').pop() ?? '';
}

/** `ERP (main)` */
function systemOf(upstream: string, problem: object | undefined): string {
  const kind = upstream.replace(/^(system|process)-|-api$/g, '').toUpperCase();
  const instance = (problem as { instance?: unknown; system?: unknown } | undefined)?.instance;
  return typeof instance === 'string' && !instance.startsWith('/') ? `${kind} (${instance})` : kind;
}

function vendorMessage(problem: object | undefined): string | undefined {
  const said = (problem as { vendorMessage?: unknown } | undefined)?.vendorMessage;
  return typeof said === 'string' ? said : undefined;
}

/** The message as it reads for any deal: quoted values and whatever holds a digit are what differs. */
function withoutParticulars(message: string): string {
  return message.replace(/"[^"]*"|“[^”]*”|'[^']*'/g, '…').replace(/\S*\d\S*/g, '…');
}

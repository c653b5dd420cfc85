import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeptCall } from './kept-call.js';

/** No stage makes so many; one that does keeps the first. */
const MOST_CALLS = 200;

interface Collected {
  calls: KeptCall[];
  checkpoint?: string;
}

const storage = new AsyncLocalStorage<Collected>();

/** Runs a stage of an attempt, whose calls are collected until {@link takeCalls} takes them. */
export function collectingCalls<Result>(stage: () => Promise<Result>): Promise<Result> {
  return storage.run({ calls: [] }, stage);
}

/** Runs what a checkpoint, or a step of an unwinding, does by itself: its calls are named for it. */
export function callsOf<Result>(checkpoint: string, work: () => Promise<Result>): Promise<Result> {
  const around = storage.getStore();
  return around ? storage.run({ calls: around.calls, checkpoint }, work) : work();
}

/** Whether calls are collected now. */
export function collectsCalls(): boolean {
  return storage.getStore() !== undefined;
}

/** Adds a call to those of the stage that runs now. */
export function addCall(call: KeptCall): void {
  const around = storage.getStore();
  if (!around || around.calls.length >= MOST_CALLS) return;
  const { calls, checkpoint } = around;
  calls.push(checkpoint === undefined ? call : { checkpoint, ...call });
}

/** The calls that were made since the last time. */
export function takeCalls(): KeptCall[] {
  return storage.getStore()?.calls.splice(0) ?? [];
}

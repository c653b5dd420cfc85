import { Injectable } from '@nestjs/common';
import type { DecisionModel } from '../decisions/decision-model.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import { CompiledDecision } from './compiled-decision.js';

/** Most versions kept ready; the longest unused goes first. */
const CAPACITY = 200;

/** Versions ready to run, by decision and version. A version never changes, so what is kept here is never stale. */
@Injectable()
export class CompiledDecisions {
  private readonly ready = new Map<string, Promise<CompiledDecision | undefined>>();

  constructor(private readonly repository: DecisionsRepository) {}

  /** The version, compiled; undefined when there is no such version. */
  get(name: string, version: number): Promise<CompiledDecision | undefined> {
    const key = `${version} ${name}`;
    const compiled = this.ready.get(key) ?? this.compile(key, name, version);
    this.ready.delete(key);
    this.ready.set(key, compiled);
    if (this.ready.size > CAPACITY) this.ready.delete(this.ready.keys().next().value!);
    return compiled;
  }

  private async compile(key: string, name: string, version: number): Promise<CompiledDecision | undefined> {
    try {
      const row = await this.repository.findVersion(name, version);
      if (row) return new CompiledDecision(row.content as DecisionModel);
      this.ready.delete(key);
      return undefined;
    } catch (error) {
      this.ready.delete(key);
      throw error;
    }
  }
}

import { type ZenDecision, ZenEngine } from '@gorules/zen-engine';
import { engineError } from '../decisions/expression-syntax.js';
import type { DecisionModel } from '../decisions/decision-model.js';
import { type EngineTrace, type NodeOutline, outlineOf, traceOf } from './evaluation-trace.js';
import type { TraceNode } from './evaluation-documents.js';

/** A node of a decision could not be evaluated. */
export class NodeFailed extends Error {
  constructor(
    readonly node: string | undefined,
    readonly reason: string,
    cause: unknown,
  ) {
    super(reason, { cause });
  }
}

const engine = new ZenEngine();

/** A decision that is ready to run. */
export class CompiledDecision {
  private readonly decision: ZenDecision;
  private readonly outline: Map<string, NodeOutline>;

  constructor(content: DecisionModel) {
    this.decision = engine.createDecision(content);
    this.outline = outlineOf(content);
  }

  /**
   * Answers on a context, with the rows that hit.
   *
   * @throws NodeFailed naming the node
   */
  async evaluate(context: object): Promise<{ output: Record<string, unknown>; trace: TraceNode[] }> {
    try {
      // As a string the trace costs half of what it costs as an object that the engine builds member by member.
      const { result, trace } = await this.decision.evaluate(context, { trace: 'string' });
      return { output: withoutNulls(result), trace: traceOf(parsedTrace(trace), this.outline) };
    } catch (error) {
      const { nodeId, source } = engineError(error);
      const node = nodeId === undefined ? undefined : this.outline.get(nodeId)?.name;
      throw new NodeFailed(node, (source ?? 'the engine gave no reason').replace(/\.$/, ''), error);
    }
  }
}

function parsedTrace(trace: unknown): EngineTrace {
  return (typeof trace === 'string' ? JSON.parse(trace) : (trace ?? {})) as EngineTrace;
}

function withoutNulls(result: unknown): Record<string, unknown> {
  if (result === null || typeof result !== 'object') return {};
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== null));
}

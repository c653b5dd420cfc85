import { evaluateExpressionSync, evaluateUnaryExpressionSync } from '@gorules/zen-engine';

/**
 * Why a text is no expression of the ZEN language, or undefined when it is one. The engine compiles before it runs, and
 * says which of the two failed: what fails only for want of values is a good expression.
 */
export function expressionFault(expression: string): string | undefined {
  return syntaxFault(() => evaluateExpressionSync(expression, {}));
}

/** The same for a cell under a column with a field, where `> 5` and `"a", "b"` are conditions on that field (`$`). */
export function conditionFault(cell: string): string | undefined {
  return syntaxFault(() => evaluateUnaryExpressionSync(cell, { $: null }));
}

const SYNTAX_ERRORS = new Set(['lexerError', 'parserError', 'compilerError']);

function syntaxFault(compile: () => unknown): string | undefined {
  try {
    compile();
    return undefined;
  } catch (error) {
    const { type, source } = engineError(error);
    return type !== undefined && SYNTAX_ERRORS.has(type) ? inWords(source ?? '') : undefined;
  }
}

/** What the engine says in its message: JSON first, then a native stack that is of no use here. */
export function engineError(error: unknown): { type?: string; source?: string; nodeId?: string } {
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  const json = message.split('\n\nStack backtrace')[0] ?? '';
  try {
    const parsed: unknown = JSON.parse(json);
    return parsed !== null && typeof parsed === 'object' ? parsed : {};
  } catch {
    return { source: json };
  }
}

function inWords(source: string): string {
  if (source === '' || source.startsWith('Incomplete parser output')) {
    return 'an operator is missing, a bracket is not closed or a function does not exist';
  }
  return source.replace(/\((\d+), \d+\)/g, (_, at: string) => `character ${Number(at) + 1}`).replace(/\.$/, '');
}

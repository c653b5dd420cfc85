import type { Tree } from '@nx/devkit';
import ts from 'typescript';
import { parsed } from './parsed.js';

const SUITES = 'libs/connectors/kit/src/conformance';

/** The conformance suite of a port, as a test names it. */
export interface ConformanceSuite {
  /** Function that describes its tests: `describeEmployeeDirectory`. */
  describe: string;
  /** Type of what a connector is tried with: `DirectorySamples`. */
  samples: string;
}

/** Port → its suite: the exported functions of the kit that take a `Candidate<Port, Samples, …>`. */
export function conformanceSuites(tree: Tree): Map<string, ConformanceSuite> {
  const suites = new Map<string, ConformanceSuite>();
  for (const file of tree.children(SUITES)) {
    const source = parsed(tree, `${SUITES}/${file}`);
    for (const statement of source.statements) {
      if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) continue;
      const [port, samples] = candidateOf(statement, source) ?? [];
      if (port === undefined || samples === undefined) continue;
      suites.set(port, { describe: statement.name.text, samples });
    }
  }
  return suites;
}

/** The type arguments of the parameter that is a Candidate, where they are types and not the parameters of a frame. */
function candidateOf(declaration: ts.FunctionDeclaration, source: ts.SourceFile): string[] | undefined {
  if (declaration.typeParameters) return undefined;
  const types = declaration.parameters.map(({ type }) => type).filter((type) => type !== undefined);
  const candidate = types.filter(ts.isTypeReferenceNode).find((type) => type.typeName.getText(source) === 'Candidate');
  return candidate?.typeArguments?.map((argument) => argument.getText(source));
}

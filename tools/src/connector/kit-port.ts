import type { Tree } from '@nx/devkit';
import ts from 'typescript';
import { ConnectorRefused } from './connector-refused.js';
import { type ConformanceSuite, conformanceSuites } from './conformance-suites.js';
import { parsed } from './parsed.js';

const PORTS = 'libs/connectors/kit/src/ports';
const CANONICAL = '@handover/canonical';
const KIT = '@handover/connector-kit';

/** A method of a port; without `parameters`, a property. */
export interface PortMember {
  name: string;
  parameters?: { name: string; type: string }[];
  /** What it answers, or holds. */
  type: string;
}

/** A port of the connector kit, read from its source: what an adapter must have, and which suite tries it. */
export interface KitPort {
  /** `EmployeeDirectory`. */
  name: string;
  /** `employee-directory`, its file in the kit. */
  file: string;
  members: PortMember[];
  /** What the types of its members are imported from: module → names. */
  imports: Map<string, string[]>;
  suite: ConformanceSuite;
}

/**
 * The ports of these names, in this order. A port is what a conformance suite tries.
 *
 * @throws ConnectorRefused naming the ports that there are, when one of these is none or is named twice
 */
export function kitPorts(tree: Tree, names: readonly string[]): KitPort[] {
  const suites = conformanceSuites(tree);
  const known = [...suites.keys()].sort().join(', ');
  if (names.length === 0) throw new ConnectorRefused(`Name a port at least: ${known}.`);
  return names.map((name, index) => {
    const suite = suites.get(name);
    if (!suite) throw new ConnectorRefused(`"${name}" is no port of ${PORTS}: there are ${known}.`);
    if (names.indexOf(name) !== index) throw new ConnectorRefused(`The port ${name} is named twice.`);
    const file = kebabCase(name);
    return { name, file, suite, ...interfaceOf(tree, file, name) };
  });
}

function interfaceOf(tree: Tree, file: string, name: string): Pick<KitPort, 'members' | 'imports'> {
  const source = parsed(tree, `${PORTS}/${file}.ts`);
  const declaration = source.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name);
  if (!declaration) throw new Error(`${PORTS}/${file}.ts has no interface ${name}.`);
  const members = declaration.members.map((member): PortMember => {
    if (ts.isMethodSignature(member) && member.type) {
      const parameters = member.parameters.map((parameter) => ({
        name: parameter.name.getText(source),
        type: parameter.type!.getText(source),
      }));
      return { name: member.name.getText(source), parameters, type: member.type.getText(source) };
    }
    if (ts.isPropertySignature(member) && member.type) {
      return { name: member.name.getText(source), type: member.type.getText(source) };
    }
    throw new Error(`${PORTS}/${file}.ts: a member of ${name} is neither a method nor a property with a type.`);
  });
  return { members, imports: importsFor(source, declaration, name) };
}

/** Where an adapter gets the types of the port's members from: those of the kit's own files from the kit. */
function importsFor(source: ts.SourceFile, declaration: ts.InterfaceDeclaration, port: string): Map<string, string[]> {
  const origins = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      origins.set(statement.name.text, KIT);
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const module = statement.moduleSpecifier.text === CANONICAL ? CANONICAL : KIT;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) {
      for (const { name } of bindings.elements) origins.set(name.text, module);
    }
  }
  const used = new Set<string>([port]);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) used.add(node.typeName.getText(source));
    ts.forEachChild(node, visit);
  };
  declaration.members.forEach(visit);
  const namesOf = (module: string): string[] => [...used].filter((name) => origins.get(name) === module).sort();
  return new Map([CANONICAL, KIT].map((module) => [module, namesOf(module)]));
}

function kebabCase(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
}

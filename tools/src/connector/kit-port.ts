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
 * The ports of these names, in this order.
 *
 * @throws ConnectorRefused naming the ports that there are, when one of these is none or is named twice
 */
export function kitPorts(tree: Tree, names: readonly string[]): KitPort[] {
  const files = portFiles(tree);
  if (names.length === 0) throw new ConnectorRefused(`Name a port at least: ${[...files.keys()].join(', ')}.`);
  const suites = conformanceSuites(tree);
  return names.map((name, index) => {
    const file = files.get(name);
    if (file === undefined) {
      throw new ConnectorRefused(`"${name}" is no port of ${PORTS}: there are ${[...files.keys()].join(', ')}.`);
    }
    if (names.indexOf(name) !== index) throw new ConnectorRefused(`The port ${name} is named twice.`);
    const suite = suites.get(name);
    if (!suite) throw new ConnectorRefused(`libs/connectors/kit/src/conformance has no suite for the port ${name}.`);
    return { name, file, suite, ...interfaceOf(tree, file, name) };
  });
}

/** Every port of the kit and its file: a file holds the port that it is named for. */
export function portFiles(tree: Tree): Map<string, string> {
  const files = tree
    .children(PORTS)
    .filter((child) => child.endsWith('.ts'))
    .map((child) => child.slice(0, -'.ts'.length));
  const ports = files.map((file): [string, string] => [pascalCase(file), file]);
  return new Map(
    ports.filter(
      ([name, file]) => declarationOf(parsed(tree, `${PORTS}/${file}.ts`), name)?.members.length && name !== 'Page',
    ),
  );
}

function interfaceOf(tree: Tree, file: string, name: string): Pick<KitPort, 'members' | 'imports'> {
  const source = parsed(tree, `${PORTS}/${file}.ts`);
  const declaration = declarationOf(source, name)!;
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
  const imports = new Map<string, string[]>();
  for (const name of [...used].sort()) {
    const module = origins.get(name);
    if (module !== undefined) imports.set(module, [...(imports.get(module) ?? []), name]);
  }
  return imports;
}

function declarationOf(source: ts.SourceFile, name: string): ts.InterfaceDeclaration | undefined {
  return source.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name);
}

function pascalCase(file: string): string {
  return file.replace(/(^|-)([a-z])/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
}

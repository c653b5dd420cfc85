import { applyChangesToString, ChangeType, type Tree } from '@nx/devkit';
import ts from 'typescript';
import { ConnectorRefused } from './connector-refused.js';
import { parsed } from './parsed.js';
import { portsOf, type SystemApi } from './system-apis.js';
import type { VendorNames } from './vendor-names.js';

/** Where a system API lists the vendors that it can be configured with. */
export function vendorsFile({ app }: SystemApi): string {
  return `apps/system/${app}/src/vendors.ts`;
}

/** @throws ConnectorRefused when the API has a vendor of this name already */
export function refuseKnownVendor(tree: Tree, api: SystemApi, { vendor }: VendorNames): void {
  const { properties } = vendorsOf(tree, api);
  const names = properties.map(({ name }) => (name && 'text' in name ? name.text : undefined));
  if (names.includes(vendor)) throw new ConnectorRefused(`${vendorsFile(api)} has a vendor "${vendor}" already.`);
}

/** Adds the vendor to those that a system API can be configured with. */
export function registerVendor(tree: Tree, api: SystemApi, names: VendorNames): void {
  const vendors = vendorsOf(tree, api);
  const source = vendors.getSourceFile();
  const lastImport = source.statements.findLast(ts.isImportDeclaration);
  const changed = applyChangesToString(source.text, [
    { type: ChangeType.Insert, index: lastImport?.end ?? 0, text: `\n${importOf(api, names)}` },
    { type: ChangeType.Insert, index: vendors.properties.end, text: `${separator(vendors)}\n${entryOf(api, names)}` },
  ]);
  tree.write(vendorsFile(api), changed);
}

function importOf(api: SystemApi, { vendor, pascal, camel }: VendorNames): string {
  const adapters = portsOf(api).map((port) => pascal + port);
  return `import { ${[`${pascal}Client`, `${camel}Config`, ...adapters].join(', ')} } from '@handover/connector-${vendor}';`;
}

function entryOf({ ports, portType }: SystemApi, { vendor, pascal, camel }: VendorNames): string {
  const adapter = (port: string): string => `new ${pascal}${port}(client)`;
  const port =
    typeof ports === 'string'
      ? adapter(ports)
      : `{ ${Object.entries(ports)
          .map(([member, each]) => `${member}: ${adapter(each)}`)
          .join(', ')} }`;
  return `'${vendor}': vendor(${camel}Config, (config) => {
    const client = new ${pascal}Client(config);
    const port: ${portType} = ${port};
    return { port, close: () => client.close() };
  }),`;
}

function separator({ properties }: ts.ObjectLiteralExpression): string {
  return properties.length === 0 || properties.hasTrailingComma ? '' : ',';
}

/** The object literal of `export const vendors = {…}`. */
function vendorsOf(tree: Tree, api: SystemApi): ts.ObjectLiteralExpression {
  const declared = parsed(tree, vendorsFile(api))
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'vendors')?.initializer;
  if (declared && ts.isObjectLiteralExpression(declared)) return declared;
  throw new Error(`${vendorsFile(api)} has no \`export const vendors = {…}\` to which a vendor could be added.`);
}

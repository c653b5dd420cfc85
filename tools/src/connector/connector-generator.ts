import { fileURLToPath } from 'node:url';
import { formatFiles, generateFiles, type GeneratorCallback, installPackagesTask, logger, type Tree } from '@nx/devkit';
import { adapterSource } from './adapter-source.js';
import { ConnectorRefused } from './connector-refused.js';
import { kitPorts } from './kit-port.js';
import { refuseKnownVendor, registerVendor } from './register-vendor.js';
import { systemApisOf } from './system-apis.js';
import { type VendorNames, vendorNames } from './vendor-names.js';

const TEMPLATES = fileURLToPath(new URL('./files', import.meta.url));

/** What a connector is made from; `schema.json` describes it to Nx. */
export interface ConnectorOptions {
  /** Name of the vendor: small letters, digits, hyphens. */
  vendor: string;
  /** The vendor's own spelling of its name, for sentences. */
  title?: string;
  /** Names of the kit's ports that it serves. */
  ports: string[];
  /** Leaves out `npm install`. */
  skipInstall?: boolean;
}

/**
 * Makes the connector of a vendor: its package, an adapter and a conformance test for each port, and its entry in the
 * system APIs of these ports. Everything is checked before anything is written.
 *
 * @throws ConnectorRefused naming what is wrong with the vendor or its ports, and where
 */
export async function connectorGenerator(tree: Tree, options: ConnectorOptions): Promise<GeneratorCallback> {
  const names = vendorNames(options.vendor, options.title);
  const ports = kitPorts(tree, options.ports);
  const apis = systemApisOf(ports.map(({ name }) => name));
  const root = `libs/connectors/${names.vendor}`;
  if (tree.exists(root)) throw new ConnectorRefused(`There is a connector already: ${root}.`);
  for (const api of apis) refuseKnownVendor(tree, api, names);

  generateFiles(tree, TEMPLATES, root, { ...names, ports });
  for (const port of ports) tree.write(`${root}/src/${names.vendor}-${port.file}.ts`, adapterSource(names, port));
  for (const api of apis) registerVendor(tree, api, names);
  await formatFiles(tree);

  return () => {
    if (!options.skipInstall) installPackagesTask(tree, true);
    sayWhatIsNext(names);
  };
}

function sayWhatIsNext({ vendor }: VendorNames): void {
  logger.info(`
libs/connectors/${vendor} is there; its conformance tests fail and say what is to be written:

  npx nx run connector-${vendor}:test

docs/guides/writing-a-connector.md goes through it step by step.`);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CataloguedApi, ContractChanges } from './catalogued-api.js';
import { clientClass, clientFile } from './client-file.js';
import { eventTypesFile } from './event-types-file.js';
import { type ContractDocument, describeContract } from './contract-document.js';
import { ownerFile, type Ownership } from './owner-file.js';

/** Files that do not fit together; the message has a line for each fault. */
export class CatalogueFault extends Error {
  override readonly name = 'CatalogueFault';
}

const CONTRACT = /^v\d+\.yaml$/;
const LAYERS = ['experience', 'process', 'system', 'events'];

/** The contracts of a workspace, and whose each is. */
export interface FoundContracts {
  /** Folder that holds `openapi/` and `libs/contracts/src/`. */
  workspace: string;
  /** File of the newest version below the folder of the contract, by contract: `v1.yaml`. */
  files: Map<string, string>;
  owners: Record<string, Ownership>;
}

/**
 * Finds all contracts of a workspace, and holds the owner file against them.
 *
 * @param workspace folder that holds `openapi/` and `libs/contracts/src/`
 * @throws CatalogueFault when the owner file is not valid, or names other contracts than there are
 */
export async function findContracts(workspace: string): Promise<FoundContracts> {
  const folder = join(workspace, 'openapi');
  const owners = await readOwners(join(folder, 'owners.yaml'));
  const files = await contractFiles(folder);
  const names = [...files.keys()];
  const faults = [
    ...names.filter((name) => !owners[name]).map((name) => `openapi/owners.yaml says nothing of the contract ${name}.`),
    ...Object.keys(owners)
      .filter((name) => !files.has(name))
      .map((name) => `openapi/owners.yaml names ${name}, which has no contract.`),
  ];
  if (faults.length > 0) throw new CatalogueFault(faults.join('\n'));
  return { workspace, files, owners };
}

/** Reads the contracts with what the owner file and the generated files say of them, by layer and name. */
export async function readContracts({ workspace, files, owners }: FoundContracts): Promise<CataloguedApi[]> {
  const changes = await readChanges(join(workspace, 'openapi/changes.yaml'));
  const apis = await Promise.all(
    [...files].map(([name, file]) => readApi(workspace, name, file, owners[name]!, changes)),
  );
  return apis.sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.name < b.name ? -1 : 1));
}

async function readApi(
  workspace: string,
  name: string,
  file: string,
  ownership: Ownership,
  changes: Record<string, ContractChanges>,
): Promise<CataloguedApi> {
  const yaml = await readFile(join(workspace, 'openapi', name, file), 'utf8');
  const document = parse(yaml) as ContractDocument;
  const described = describeContract(name, document);
  const client =
    described.format === 'openapi'
      ? await clientFile(join(workspace, 'libs/contracts/src'), name, clientClass(name))
      : eventTypesFile(name, document);
  return { name, ...ownership, ...described, changes: changes[name] ?? NO_CHANGES, yaml, document, client };
}

const NO_CHANGES: ContractChanges = { breaking: [], added: [] };

async function readOwners(path: string): Promise<Record<string, Ownership>> {
  const read = ownerFile.safeParse(parse(await readFile(path, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `openapi/owners.yaml: ${issue.path.join('/')}: ${issue.message}`);
  throw new CatalogueFault(faults.join('\n'));
}

/** The newest version of each contract: file by contract. */
async function contractFiles(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const versions = (await readdir(join(folder, entry.name))).filter((file) => CONTRACT.test(file));
    const newest = versions.sort((a, b) => Number(a.slice(1, -5)) - Number(b.slice(1, -5))).at(-1);
    if (newest !== undefined) found.set(entry.name, newest);
  }
  return found;
}

const changesFile = z.strictObject({
  since: z.string().optional(),
  changes: z.record(z.string(), z.strictObject({ breaking: z.array(z.string()), added: z.array(z.string()) })),
});

async function readChanges(path: string): Promise<Record<string, ContractChanges>> {
  const { since, changes } = changesFile.parse(parse(await readFile(path, 'utf8')));
  return Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, { since, ...change }]));
}

import { CatalogueFault, findContracts } from '@handover/experience-catalogue-api';
import type { OpenAPIObject } from '@nestjs/swagger';
import { workspaceRoot } from '../platform/workspace.js';
import { changesFile, changesSince } from './contract-changes.js';
import { contractDocuments } from './contract-sources.js';
import { findDrift, writeFiles } from './drift.js';
import { generateContract, type GeneratedFiles } from './generate-contract.js';
import { EVENTS, eventContract } from './event-contract.js';
import { lintContracts } from './lint-contracts.js';
import { keepRelease, releasedContracts } from './released-contracts.js';

/** Path of a contract, as against what is generated beside it. */
const CONTRACT = /^openapi\/[^/]+\/v\d+\.yaml$/;

/** `npm run contracts [-- <contract>…]`: writes the contracts and what is generated from them. */
async function write(names: string[]): Promise<number> {
  const { files } = await generate(names);
  const written = await writeFiles(workspaceRoot, files, { removeLeftOver: names.length === 0 });
  for (const { path, kind } of written) console.log(`${kind === 'left over' ? 'removed' : 'wrote'} ${path}`);
  console.log(written.length === 0 ? 'Every contract was up to date.' : `${written.length} files changed.`);
  return 0;
}

/** `npm run contracts:check`: drift, lint and changes that break callers of the last release. */
async function check(): Promise<number> {
  const { documents, files } = await generate([]);
  const drift = await findDrift(workspaceRoot, files);
  for (const { path, kind } of drift) console.error(`${path}: ${kind}`);
  console.log(
    drift.length === 0
      ? `Generated files: all ${files.size} say what the code says.`
      : `Generated files: ${drift.length} drifted; run \`npm run contracts\` and commit what it writes.`,
  );
  const contracts = [...files.keys()].filter((path) => CONTRACT.test(path));
  const linted = await lintContracts(workspaceRoot, contracts);
  const compatible = await checkCompatibility(documents);
  const owned = await checkOwners();
  return drift.length === 0 && linted && compatible && owned ? 0 : 1;
}

async function generate(names: string[]): Promise<{ documents: Map<string, OpenAPIObject>; files: GeneratedFiles }> {
  const apis = names.filter((name) => name !== EVENTS);
  const documents = apis.length < names.length && apis.length === 0 ? new Map() : await contractDocuments(apis);
  const files: GeneratedFiles = new Map();
  for (const [contract, document] of documents) {
    for (const [path, text] of await generateContract(contract, document)) files.set(path, text);
  }
  if (names.length === 0 || apis.length < names.length) {
    for (const [path, text] of eventContract()) files.set(path, text);
  }
  if (names.length === 0) {
    for (const [path, text] of changesFile(await releasedContracts(workspaceRoot), documents)) files.set(path, text);
  }
  return { documents, files };
}

async function checkCompatibility(documents: Map<string, OpenAPIObject>): Promise<boolean> {
  const released = await releasedContracts(workspaceRoot);
  if (!released) {
    console.log('Breaking changes: not checked, because nothing has been released yet.');
    return true;
  }
  const gone = [...released.contracts.keys()].filter((name) => name !== EVENTS && !documents.has(name));
  const faults = [
    ...gone.map((name) => `${name}: the contract is gone.`),
    ...[...changesSince(released, documents)].flatMap(([name, { breaking }]) => breaking.map((at) => `${name}: ${at}`)),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`Breaking changes since ${released.version}: ${faults.length === 0 ? 'none' : faults.length}.`);
  return faults.length === 0;
}

/** Whether the owner file and the contracts fit together. */
async function checkOwners(): Promise<boolean> {
  try {
    const { files } = await findContracts(workspaceRoot);
    console.log(`Owners: every one of ${files.size} contracts has one.`);
    return true;
  } catch (error) {
    if (!(error instanceof CatalogueFault)) throw error;
    console.error(error.message);
    return false;
  }
}

/** `npm run contracts:release -- <version>`: keeps the contracts as those of a release. */
async function release([version = '']: string[]): Promise<number> {
  await keepRelease(workspaceRoot, version, new Date().toISOString().slice(0, 10));
  console.log(`The contracts are kept as those of ${version}.`);
  return write([]);
}

const commands: Record<string, (names: string[]) => Promise<number>> = { write, check, release };
const [command, ...names] = process.argv.slice(2);
process.exitCode = await commands[command ?? 'write']!(names);

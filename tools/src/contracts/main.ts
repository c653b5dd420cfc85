import type { OpenAPIObject } from '@nestjs/swagger';
import { workspaceRoot } from '../platform/workspace.js';
import { breakingChanges } from './breaking-changes.js';
import { contractDocuments } from './contract-sources.js';
import { findDrift, writeFiles } from './drift.js';
import { generateContract, type GeneratedFiles } from './generate-contract.js';
import { EVENTS, eventContract, missingFromEvents } from './event-contract.js';
import { lintContracts } from './lint-contracts.js';
import { releasedContracts } from './released-contracts.js';

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
  const contracts = [...files.keys()].filter((path) => path.startsWith('openapi/'));
  const linted = await lintContracts(workspaceRoot, contracts);
  const compatible = await checkCompatibility(documents, contracts);
  return drift.length === 0 && linted && compatible ? 0 : 1;
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
  return { documents, files };
}

async function checkCompatibility(documents: Map<string, OpenAPIObject>, contracts: string[]): Promise<boolean> {
  const released = await releasedContracts(workspaceRoot);
  if ('skipped' in released) {
    console.log(`Breaking changes: not checked, because ${released.skipped}.`);
    return true;
  }
  const faults: string[] = [];
  for (const [path, before] of released.contracts) {
    const contract = path.split('/')[1] ?? '';
    if (contract === EVENTS) {
      faults.push(...missingFromEvents(before).map((change) => `${path}: ${change}`));
      continue;
    }
    const after = documents.get(contract);
    // A new major version stands in a file of its own; the old file stays for as long as the old version is served.
    if (!after || !contracts.includes(path)) faults.push(`${path}: the contract is gone.`);
    else faults.push(...breakingChanges(before, after).map((change) => `${path}: ${change}`));
  }
  for (const fault of faults) console.error(fault);
  console.log(`Breaking changes since ${released.version}: ${faults.length === 0 ? 'none' : faults.length}.`);
  return faults.length === 0;
}

const [command, ...names] = process.argv.slice(2);
process.exitCode = command === 'check' ? await check() : await write(names);

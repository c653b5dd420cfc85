import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueEntry, decisionCatalogue } from './decision-catalogue.js';
import { faultInWords } from './decision-fault.js';
import { validateDecision } from './validate-decision.js';

/** A decision as a release brings it. */
export interface DecisionFile {
  name: string;
  content: object;
}

/** The decision files of this release. */
export const releasedDecisionsDir = fileURLToPath(new URL('../../decisions/', import.meta.url));

/**
 * Reads and validates every decision of a folder; `stage-gate/commit.json` is the decision `stage-gate/commit`.
 *
 * @throws Error naming the file that is missing, unknown, no JSON or not valid
 */
export async function readDecisionFiles(dir = releasedDecisionsDir): Promise<DecisionFile[]> {
  const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.json'));
  const names = files.map((file) => file.replaceAll('\\', '/').slice(0, -'.json'.length)).sort();
  const missing = decisionCatalogue.find(({ name }) => !names.includes(name));
  if (missing) throw new Error(`There is no decision file ${missing.name}.json in ${dir}.`);
  return Promise.all(names.map(async (name) => ({ name, content: await readDecisionFile(dir, name) })));
}

async function readDecisionFile(dir: string, name: string): Promise<object> {
  const entry = catalogueEntry(name);
  if (!entry) throw new Error(`The decision file ${name}.json belongs to no known decision.`);
  const content = parsed(await readFile(join(dir, `${name}.json`), 'utf8'), name);
  const [fault] = validateDecision(content, entry);
  if (fault) throw new Error(`The decision file ${name}.json is not valid: ${faultInWords(fault)}`);
  return content as object;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The decision file ${name}.json is no JSON.`, { cause: error });
  }
}

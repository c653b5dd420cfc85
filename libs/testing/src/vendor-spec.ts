import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/**
 * A vendor's published contract, which the repository does not carry: `docusign/connect.schema-v2.json` below the folder
 * that VENDOR_SPECS names, `../shared/vendor-specs` beside the workspace when it names none.
 */
export type VendorSpec = { content: Record<string, unknown> } | { missing: string };

/** Reads a contract in JSON or YAML, or says where it was looked for. */
export function readVendorSpec(path: string): VendorSpec {
  const folder = process.env.VENDOR_SPECS ?? join(workspaceRoot(), '../shared/vendor-specs');
  const file = resolve(folder, path);
  if (!existsSync(file)) return { missing: `there is no ${path} in the folder of VENDOR_SPECS` };
  const text = readFileSync(file, 'utf8');
  return { content: (/\.ya?ml$/.test(path) ? parse(text) : JSON.parse(text)) as Record<string, unknown> };
}

function workspaceRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'nx.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

import { createDocument } from '@handover/platform';
import type { OpenAPIObject } from '@nestjs/swagger';
import { apps, loadApp } from '../topology.js';

/**
 * The documents of the apps that have a contract, by contract.
 *
 * @param names contracts wanted; all when empty
 * @throws Error when a name belongs to no app
 */
export async function contractDocuments(names: string[]): Promise<Map<string, OpenAPIObject>> {
  const wanted = apps.filter(({ name }) => names.length === 0 || names.includes(name.replace(/-api$/, '')));
  const documents = new Map<string, OpenAPIObject>();
  for (const app of wanted) {
    const definition = await loadApp(app);
    if (definition.contract) documents.set(definition.contract, await createDocument(definition));
  }
  const unknown = names.find((name) => !documents.has(name));
  if (unknown) throw new Error(`No app has the contract "${unknown}".`);
  return documents;
}

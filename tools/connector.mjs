// `nx g @handover/tools:connector`: builds the generator when it changed, then runs it.
import { buildTools } from './build-workspace.mjs';

/** Nx requires this file, so that what is built is imported when the generator is called. */
export default async function generateConnector(tree, options) {
  await buildTools();
  const { connectorGenerator } = await import('./dist/connector/connector-generator.js');
  return connectorGenerator(tree, options);
}

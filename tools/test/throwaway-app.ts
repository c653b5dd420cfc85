import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { workspaceRoot } from '../src/platform/workspace.js';
import type { AppTopology } from '../src/topology.js';

/** An app of a few lines that is built already. */
export interface ThrowawayApp {
  app: AppTopology;
  /** Where its logs may go. */
  logs: string;
  remove(): Promise<void>;
}

/** Writes an app whose `main.js` is the given source; it goes by the sandbox's name. */
export async function throwawayApp(source: string): Promise<ThrowawayApp> {
  const parent = join(workspaceRoot, 'tools/.handover');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'app-'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'dist/main.js'), source);
  return {
    app: {
      name: 'sandbox',
      folder: relative(workspaceRoot, folder),
      portOffset: 0,
      calls: [],
      scopes: [],
      load: async () => ({}),
    },
    logs: join(folder, 'logs'),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Ready at once; prints its environment; ends when it is told to. */
export const READY_APP = `
import { createServer } from 'node:http';
console.log(JSON.stringify(process.env));
createServer((request, response) => {
  if (request.url === '/exit') process.exit(3);
  response.end(String(process.pid));
}).listen(Number(process.env.PORT), '127.0.0.1');
`;

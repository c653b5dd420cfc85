// `npm run import`: builds what changed, then runs the built program.
import { buildWorkspace } from './build-workspace.mjs';

try {
  await buildWorkspace();
  await import('./dist/import/main.js');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

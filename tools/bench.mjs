// `npm run bench`: builds what changed, then measures the built program.
import { buildWorkspace } from './build-workspace.mjs';

try {
  await buildWorkspace();
  await import('./dist/bench/main.js');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

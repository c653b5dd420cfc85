import { partOf } from './parts.js';

describe('the part that a process belongs to', () => {
  it.each([
    ['node\0--import\0/srv/tools/end-with-parent.mjs\0/srv/apps/system/erp-api/dist/main.js', 'apps'],
    ['node\0/srv/apps/sandbox/dist/main.js', 'sandbox'],
    ['postgres: handover_sandbox handover 127.0.0.1(4711) idle', 'sandboxDatabase'],
    ['postgres: handover_system_erp handover 127.0.0.1(4711) idle', 'appsDatabase'],
    ['postgres: checkpointer', 'rest'],
    ['node\0tools/bench.mjs', 'rest'],
  ])('%j is of %s', (commandLine, part) => {
    expect(partOf(commandLine)).toBe(part);
  });
});

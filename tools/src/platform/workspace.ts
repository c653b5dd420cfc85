import { fileURLToPath } from 'node:url';

/** The workspace's folder; this file is three folders below it, as source and when built. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

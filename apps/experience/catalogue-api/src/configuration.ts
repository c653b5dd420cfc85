import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The workspace, seen from src/ and from dist/ alike. */
const WORKSPACE = fileURLToPath(new URL('../../../../', import.meta.url));

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  CATALOGUE_FOLDER: z
    .string()
    .default(WORKSPACE)
    .describe('Folder that holds openapi/ and libs/contracts/src/; the workspace by default'),
});

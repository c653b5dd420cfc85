import { z } from 'zod';

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  DATABASE_URL: z.url().describe('postgres:// URL of the role that owns schema rules'),
  DECISIONS_DIR: z
    .string()
    .optional()
    .describe('Folder of the decision files that come with the release; those of the app by default'),
});

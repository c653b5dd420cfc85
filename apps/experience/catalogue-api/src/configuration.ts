import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The workspace, seen from src/ and from dist/ alike. */
const WORKSPACE = fileURLToPath(new URL('../../../../', import.meta.url));

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  OIDC_ISSUER: z.url().describe('Issuer of the tokens with which the process API is called'),
  CLIENT_ID: z.string().describe('OAuth client of this app'),
  CLIENT_SECRET: z.string().describe('Secret of that client'),
  PROCESS_OPPORTUNITY_TO_PROJECT_URL: z
    .url()
    .describe('URL of process-opportunity-to-project-api, whose audit log has with what this app runs'),
  CATALOGUE_FOLDER: z
    .string()
    .default(WORKSPACE)
    .describe('Folder that holds openapi/ and libs/contracts/src/; the workspace by default'),
});

/** The app's configuration, checked. */
export type Configuration = z.output<typeof configuration>;

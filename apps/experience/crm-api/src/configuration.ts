import { z } from 'zod';

const organizations = z
  .string()
  .default('{}')
  .transform((text, context): ReadonlyMap<string, string> => {
    const read = z
      .record(z.string().regex(/^00D[A-Za-z0-9]{12}([A-Za-z0-9]{3})?$/), z.string().min(1))
      .safeParse(json(text));
    if (read.success) return new Map(Object.entries(read.data).map(([id, name]) => [id.slice(0, 15), name]));
    context.addIssue({ code: 'custom', message: 'must be a JSON object of organization ids (00D…) and CRM instances' });
    return z.NEVER;
  });

/** URL of a page of each thing; only web pages, since people are sent there. */
function page(placeholder: string) {
  const isPage = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text) && text.includes(placeholder);
  return z
    .string()
    .default('')
    .refine((text) => text === '' || isPage(text), `must be an http(s) URL with ${placeholder}`);
}

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  OIDC_ISSUER: z.url().describe('Issuer of the tokens with which the process API is called'),
  CLIENT_ID: z.string().describe('OAuth client of this app'),
  CLIENT_SECRET: z.string().describe('Secret of that client'),
  PROCESS_OPPORTUNITY_TO_PROJECT_URL: z.url().describe('URL of process-opportunity-to-project-api'),
  EVENT_SECRET: z
    .string()
    .min(16)
    .describe('Secret with which CRMs sign their events: whsec_ and base64 (Standard Webhooks)'),
  OUTBOUND_MESSAGE_ORGANIZATIONS: organizations.describe(
    'Salesforce organizations that may send outbound messages: JSON object of organization id → CRM instance',
  ),
  HANDOVER_PAGE: page('{key}').describe(
    'Page of a handover, such as https://ops.example/handovers/{key}; no link when empty',
  ),
  PROJECT_PAGE: page('{projectId}').describe(
    'Page of a project, such as https://erp.example/projects/{projectId}; no link when empty',
  ),
});

/** The app's configuration, checked. */
export type Configuration = z.output<typeof configuration>;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { signInOverHttp } from '@handover/testing';
import { closeSamples, personScopes, PORTAL_CLIENT, sampleOutcomes, sandboxSamples } from '@handover/tools';
import { inBrowser, openAs, settled } from '../src/index.js';

inBrowser('a viewer', (portal) => {
  let exception: string;

  beforeAll(async () => {
    const parts = await sandboxSamples(portal.test.platform);
    await closeSamples(parts);
    exception = (await sampleOutcomes(parts)).flatMap((outcome) => outcome.exception ?? [])[0]!.id;
  }, 120_000);

  it('sees every page of the navigation', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url('/'));
    await settled(page);
    for (const label of ['Overview', 'Handovers', 'Exceptions', 'Rules', 'Reconciliation', 'Events', 'Audit']) {
      await page.getByRole('navigation').getByRole('link', { name: label, exact: true }).waitFor();
    }
  }, 60_000);

  it('is refused by the API what the portal does not show', async () => {
    const token = await tokenOf('vera.lindqvist');
    const status = async (method: string, path: string, body?: object) => {
      const response = await fetch(portal.url(`/api/ops${path}`), {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
      });
      return response.status;
    };
    expect(await status('GET', `/v1/exceptions/${exception}`)).toBe(200);
    expect(await status('POST', `/v1/exceptions/${exception}/retries`, { reason: 'I may not' })).toBe(403);
    expect(await status('POST', '/v1/maintenance-windows', {})).toBe(403);
    expect(await status('POST', '/v1/reconciliation-runs', {})).toBe(403);
  }, 60_000);

  it('is refused below the experience APIs too: no person may act in the name of others', async () => {
    const process = portal.test.platform.urls['process-opportunity-to-project-api'];
    const response = await fetch(`${process}/v1/exceptions/${exception}/retries`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf('priya.raman')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'As Vera', onBehalfOf: 'vera.lindqvist' }),
    });
    expect(response.status).toBe(403);
  }, 60_000);

  async function tokenOf(subject: string): Promise<string> {
    const { access_token } = await signInOverHttp({
      issuer: portal.test.platform.urls.issuer,
      clientId: PORTAL_CLIENT,
      redirectUri: portal.url('/signed-in'),
      subject,
      scopes: personScopes,
    });
    return access_token;
  }
});

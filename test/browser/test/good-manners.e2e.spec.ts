import { inBrowser, noSeriousFindings, openAs, settled, transferredWhile } from '../src/index.js';

/** What the overview may take over the network when somebody sees it for the first time. */
const FIRST_LOAD_BYTES = 300_000;

inBrowser('the good manners of the portal', (portal) => {
  it('says that the connection is lost, and goes on by itself when it is back', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url('/handovers'));
    await settled(page);
    portal.expectFault(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    const banner = page.getByText('The connection is lost');
    await banner.waitFor();
    await noSeriousFindings(page);
    await portal.screenshot(page, 'connection-lost');
    await page.context().setOffline(false);
    await banner.waitFor({ state: 'detached' });
    await settled(page);
  }, 60_000);

  it('shows the overview for the first time with less than 300 kB', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url('/'));
    const { total, byUrl } = await transferredWhile(page, async () => {
      await page.reload();
      await settled(page);
    });
    console.log(`First load of the overview: ${total} bytes\n${byUrl.map((line) => line.join(' ')).join('\n')}`);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(FIRST_LOAD_BYTES);
  }, 60_000);

  it('tells somebody without a session to sign in, and says so at addresses that do not exist', async () => {
    const page = await portal.page();
    await page.goto(portal.url('/handovers'));
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.goto(portal.url('/nowhere'));
    await page.getByText('There is no such page').waitFor();
    await noSeriousFindings(page);
  }, 60_000);

  it('leads people who use the keyboard past the navigation', async () => {
    const page = await portal.page();
    await openAs(page, 'Vera Lindqvist', portal.url('/'));
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('contents');
  }, 60_000);
});

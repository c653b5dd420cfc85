import { inBrowser, noSeriousFindings, openAs, signIn, signOut } from '../src/index.js';

inBrowser('signing in', (portal) => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`leads over a page that all can use, in ${scheme} colours`, async () => {
      const page = await portal.page({ scheme });
      await page.goto(portal.url('/'));
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      await noSeriousFindings(page);
      await portal.screenshot(page, `welcome-${scheme}`);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('heading', { name: /^Sign in to/ }).waitFor();
      await noSeriousFindings(page);
      await portal.screenshot(page, `sign-in-${scheme}`);
    });
  }

  it('can be done by keyboard alone', async () => {
    const page = await portal.page();
    await page.goto(portal.url('/'));
    await page.getByRole('button', { name: 'Sign in', exact: true }).press('Enter');
    await page.getByRole('heading', { name: /^Sign in to/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Vera Lindqvist', exact: true }).waitFor();
  });

  it('comes back to the page where it began, and holds when the page is loaded anew', async () => {
    const page = await portal.page();
    await openAs(page, 'Priya Raman', portal.url('/audit'));
    expect(new URL(page.url()).pathname).toBe('/audit');
    await page.reload();
    await page.getByRole('button', { name: 'Priya Raman', exact: true }).waitFor();
  });

  it('ends with signing out: the next person is asked who they are', async () => {
    const page = await portal.page();
    await openAs(page, 'Priya Raman', portal.url('/'));
    await signOut(page, 'Priya Raman');
    await signIn(page, 'Adam Nowak');
  });
});

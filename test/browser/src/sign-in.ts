import type { Page } from 'playwright-core';

/**
 * Signs one of the ready people in, from a page of the portal or of the issuer: `signIn(page, 'Priya Raman')`. Resolves when
 * the portal shows who is signed in.
 */
export async function signIn(page: Page, name: string): Promise<void> {
  const person = page.getByRole('button', { name: `${name} ·` });
  const enter = page.getByRole('button', { name: 'Sign in', exact: true });
  await person.or(enter).first().waitFor();
  if (await enter.isVisible()) await enter.click();
  await person.click();
  await page.getByRole('button', { name, exact: true }).waitFor();
}

/** Signs out by the menu. Resolves when the portal offers signing in again. */
export async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
}

/** Opens a page of the portal as one of the ready people. Resolves when its heading is there. */
export async function openAs(page: Page, name: string, url: string): Promise<void> {
  await page.goto(url);
  await signIn(page, name);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

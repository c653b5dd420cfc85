import { createHash } from 'node:crypto';
import type { DevelopmentPerson } from './sign-in-options.js';

/** A page of the issuer, and the policy (Content-Security-Policy) that allows what is in it and nothing else. */
export interface IssuerPage {
  html: string;
  policy: string;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #f6f8fa; --card: #fff; --line: #8c959f; --strong: #0b5cad }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #a3adb8; --paper: #0d1117; --card: #161b22; --line: #6e7681; --strong: #6cb6ff }
}
* { box-sizing: border-box }
body { margin: 0; padding: 2rem 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 38rem; margin: 0 auto }
h1 { font-size: 1.5rem; margin: 0 0 .5rem }
p { margin: 0 0 1rem }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem }
button { width: 100%; padding: .75rem 1rem; text-align: left; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--line); border-radius: .5rem; cursor: pointer }
button:hover { border-color: var(--strong) }
button:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px }
strong, small { display: block }
small { color: var(--soft); font-size: .875rem }
.note { color: var(--soft) }
`;

const SUBMIT = 'document.forms[0].submit()';

/**
 * Lets a person choose who to be.
 *
 * @param to where the choice is sent
 * @param app what they sign in to, and where the browser is sent afterwards
 */
export function signInPage(to: string, app: { name: string; origin: string }, people: DevelopmentPerson[]): IssuerPage {
  const buttons = people.map(
    ({ subject, name, role, may }) =>
      `<li><button name="subject" value="${escaped(subject)}"><strong>${escaped(name)} · ${escaped(role)}</strong> <small>${escaped(may)}</small></button></li>`,
  );
  const body = `
<h1>Sign in to ${escaped(app.name)}</h1>
<p class="note">This is the development sign-in: no passwords, made-up people. Choose who to be.</p>
<form method="post" action="${escaped(to)}"><ul>${buttons.join('')}</ul></form>`;
  return page('Development sign-in', body, [app.origin]);
}

/**
 * Ends the session of a person.
 *
 * @param form of oidc-provider, with what it needs to know
 * @param known whether the app has proved whose session it is, so that nobody needs to be asked
 * @param origins to which the browser may be sent afterwards
 */
export function signOutPage(form: string, known: boolean, origins: string[]): IssuerPage {
  const id = 'form="op.logoutForm"';
  const asked = known ? form.replace('</form>', '<input type="hidden" name="logout" value="yes"/></form>') : form;
  const button = known
    ? `<button ${id}>Go on, if nothing happens</button>`
    : `<button ${id} name="logout" value="yes">Sign out</button>`;
  const script = known ? `<script>${SUBMIT}</script>` : '';
  return page('Signing out', `<h1>${known ? 'Signing out …' : 'Sign out?'}</h1>${asked}${button}${script}`, origins);
}

/** Says something, and leads nowhere. */
export function messagePage(title: string, sentence: string): IssuerPage {
  return page(title, `<h1>${escaped(title)}</h1><p>${escaped(sentence)}</p>`, []);
}

function page(title: string, body: string, origins: string[]): IssuerPage {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SUBMIT)}'`,
    // Browsers hold redirects after a form to the same policy.
    `form-action ${["'self'", ...origins].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

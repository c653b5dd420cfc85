import { type Html, html } from './html.js';

/** A page of the CRM around its content. */
export function layout(title: string, content: Html, scripts: readonly string[] = []): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Sandbox CRM</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/crm/assets/crm.css" />
        ${scripts.map((source) => html`<script type="module" src="${source}"></script>`)}
      </head>
      <body>
        <header>
          <a href="/crm">Sandbox CRM</a>
          <span>A stand-in: what you change here reaches Handover as from a real CRM.</span>
        </header>
        <main>${content}</main>
      </body>
    </html> `;
}

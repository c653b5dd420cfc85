import { html } from './html.js';

describe('a template of a CRM page', () => {
  it('escapes what it is given, in text and in attributes', () => {
    const evil = `"><script>alert('&')</script>`;
    expect(html`<a title="${evil}">${evil}</a>`.text).not.toMatch(/<script|"">|'/);
    expect(html`<b>${'a & b'}</b>`.text).toBe('<b>a &#38; b</b>');
  });

  it('takes in markup, lists of it, and nothing', () => {
    const items = [1, 2].map((n) => html`<li>${n}</li>`);
    expect(html`<b>${items}${undefined}${null}${'&'}</b>`.text).toBe('<b><li>1</li><li>2</li>&#38;</b>');
  });
});

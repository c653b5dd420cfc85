/** The card's own style. Pages change it by the custom properties `--handover-…`, by parts, and by `color-scheme`. */
export const style = `
:host {
  color-scheme: light dark;
  display: block;
  --_text: var(--handover-text, light-dark(#1b1f24, #e8eaed));
  --_muted: var(--handover-muted, light-dark(#4a5160, #b3bac5));
  --_surface: var(--handover-surface, light-dark(#ffffff, #1c2026));
  --_line: var(--handover-line, light-dark(#d0d5dd, #3a414c));
  --_accent: var(--handover-accent, light-dark(#1d4ed8, #8fb4ff));
  --_good: var(--handover-good, light-dark(#0b6b3a, #6fdc9f));
  --_attention: var(--handover-attention, light-dark(#8a4b00, #ffc46b));
  --_bad: var(--handover-bad, light-dark(#b3141c, #ff9a9a));
  font-family: var(--handover-font, system-ui, sans-serif);
  font-size: var(--handover-font-size, 0.875rem);
  line-height: 1.45;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.card {
  container-type: inline-size;
  color: var(--_text);
  background: var(--_surface);
  border: 1px solid var(--_line);
  border-radius: var(--handover-radius, 0.5rem);
  padding: 1rem;
}
.head, .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem; }
h1, h2, h3, h4, h5, h6 { margin: 0; font-size: 1em; font-weight: 600; }
.head > :first-child { font-size: 1.125em; }
p, dl, dd, ul { margin: 0; padding: 0; }
.card > * + * { margin-top: 0.75rem; }
.badge { border: 1px solid currentColor; border-radius: 1em; padding: 0 0.6em; font-weight: 600; }
.good, .ready b { color: var(--_good); }
.attention, .unready b { color: var(--_attention); }
.bad { color: var(--_bad); }
.summary { overflow-wrap: anywhere; }
.facts { color: var(--_muted); display: flex; flex-wrap: wrap; gap: 0 0.75em; overflow-wrap: anywhere; }
.facts strong { color: var(--_text); }
.after { color: var(--_muted); }
.lost { border-left: 3px solid var(--_attention); padding-left: 0.6em; }
ul { list-style: none; }
li { border-left: 3px solid var(--_attention); padding-left: 0.6em; margin-top: 0.5rem; overflow-wrap: anywhere; }
[data-state='blocked'] li { border-left-color: var(--_bad); }
dl { display: grid; gap: 0.5rem; margin-top: 0.4rem; }
@container (min-width: 34rem) { dl { grid-template-columns: repeat(3, 1fr); gap: 1rem; } }
dt { font-weight: 600; }
dt::first-letter { text-transform: uppercase; }
dd { color: var(--_muted); overflow-wrap: anywhere; }
progress { width: 100%; height: 0.5rem; accent-color: var(--_accent); }
.links { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
a { color: var(--_accent); }
button {
  font: inherit; color: var(--_accent); background: none; cursor: pointer;
  border: 1px solid var(--_line); border-radius: 0.375rem; padding: 0.2rem 0.7rem; min-height: 1.75rem;
}
a:focus-visible, button:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 0.25rem; }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/**
 * GoRules' editor as assistive technology needs it. It nests controls in elements whose contents nobody is told of (nodes that are
 * buttons, tabs with a button to close them), leaves cells without a name, and scrolls cells that no key reaches.
 */
const MENDS: readonly [selector: string, mend: (element: HTMLElement) => void][] = [
  ['.react-flow__node[role="button"]', (node) => node.setAttribute('role', 'group')],
  ['[role="tablist"]', (list) => list.setAttribute('role', 'group')],
  ['[role="tab"]', (tab) => tab.setAttribute('role', 'link')],
  [
    '[role="link"][aria-selected]',
    (tab) => {
      tab.setAttribute('aria-current', tab.getAttribute('aria-selected')!);
      tab.removeAttribute('aria-selected');
    },
  ],
  ['[role="textbox"]:not([aria-label])', (cell) => cell.setAttribute('aria-label', 'Cell')],
  [
    '.cm-scroller:not([tabindex])',
    (scroller) => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = scroller;
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) scroller.tabIndex = 0;
    },
  ],
];

/** Mends what is there now and what comes. @returns ends it */
export function mendEditor(editor: HTMLElement): () => void {
  const mendAll = () => {
    for (const [selector, mend] of MENDS) editor.querySelectorAll<HTMLElement>(selector).forEach(mend);
  };
  const observer = new MutationObserver(mendAll);
  mendAll();
  observer.observe(editor, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['role', 'aria-selected', 'style', 'class'],
  });
  return () => observer.disconnect();
}

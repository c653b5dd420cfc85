import type { Page } from 'playwright-core';

/**
 * What makes a page wider than its window: the innermost elements that stick out, each with its pixels and its text. Nothing when
 * nobody has to scroll sideways; what scrolls inside the page, such as a wide table in its own frame, does not count.
 */
export function overhang(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5;
    const outermost = root.scrollWidth - root.clientWidth + ' px too wide';
    const innermost = [...document.body.querySelectorAll('*')].filter(
      (element) => sticksOut(element) && ![...element.children].some(sticksOut));
    return [outermost, ...innermost.map((element) => {
      const { right, width } = element.getBoundingClientRect();
      const name = element.tagName.toLowerCase() + '.' + String(element.className).split(' ')[0];
      return name + ', ' + Math.round(width) + ' px wide, to ' + Math.round(right) + ': ' + element.textContent.slice(0, 80);
    })];
  })()`) as Promise<string[]>;
}

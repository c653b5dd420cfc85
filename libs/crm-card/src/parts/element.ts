type Child = Node | string | undefined | false;

/**
 * Makes an element. Text is set as text, never as markup; attributes that are undefined or false are left out.
 *
 * @param key names an element that may hold the focus, so that it gets it back when the card is drawn anew
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A link's address, if it is one of the web: what else an address could do has no place here. */
export function webAddress(href: string): string | undefined {
  return /^https?:\/\//i.test(href) ? href : undefined;
}

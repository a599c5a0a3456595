/** Elements whose text is never shown. */
const UNSEEN = new Set(['script', 'style', 'title', 'noscript', 'template']);
const UNSEEN_STYLE = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** Whether a browser shows nothing of the element and what stands inside. */
export function isUnseen(
  name: string,
  attributes: Readonly<Record<string, string>>,
  unseenClasses: ReadonlySet<string>,
): boolean {
  if (UNSEEN.has(name) || 'hidden' in attributes || UNSEEN_STYLE.test(attributes.style ?? '')) return true;
  return (attributes.class ?? '').split(/\s+/).some((one) => unseenClasses.has(one));
}

/** The classes that a style sheet hides wherever they stand. */
export function unseenClassesIn(css: string): readonly string[] {
  return css.split('}').flatMap((rule) => {
    const [selectors = '', style = ''] = rule.split('{');
    if (!UNSEEN_STYLE.test(style)) return [];
    return selectors.split(',').flatMap((selector) => /^\s*[a-z]*\.([\w-]+)\s*$/i.exec(selector)?.[1] ?? []);
  });
}

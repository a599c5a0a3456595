import { defaultOptions, type HElement, renderAsync } from 'docx-preview';
import { WORDS } from '../page-wording';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

/** Styles carry the page's number, and those of single elements are set by script, as the page's policy demands. */
function made(element: HElement | Node | string): Node {
  if (typeof element === 'string' || element instanceof Node || typeof element.style !== 'string') {
    const node = defaultOptions.h(element);
    if (node instanceof HTMLStyleElement) node.nonce = nonce;
    return node;
  }
  const { style, ...rest } = element;
  const node = defaultOptions.h(rest);
  if (node instanceof HTMLElement || node instanceof SVGElement) node.style.cssText = style;
  return node;
}

async function draw(pages: HTMLElement): Promise<void> {
  const response = await fetch(pages.dataset.file as string);
  // Images are part of the document, and fonts are those of this machine: nothing is asked of anybody.
  const options = { h: made, useBase64URL: true, ignoreFonts: true, renderAltChunks: false, className: 'page' };
  await renderAsync(await response.blob(), pages, undefined, options);
}

/** The document's new content is the edited file that its owner chooses. */
function bringBack(field: HTMLInputElement): void {
  const said = document.getElementById('said') as HTMLElement;
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (!file) return;
    const response = await fetch(field.dataset.to as string, { method: 'POST', body: file });
    if (response.ok) window.location.reload();
    else said.textContent = await response.text();
    field.value = '';
  });
}

const pages = document.getElementById('pages');
if (pages) {
  draw(pages).catch(() => {
    pages.textContent = WORDS.documentNotDrawn;
  });
}
const field = document.getElementById('edited');
if (field instanceof HTMLInputElement) bringBack(field);

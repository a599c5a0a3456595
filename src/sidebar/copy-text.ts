/**
 * The frame around a sidebar may deny access to the clipboard; then the older command copies the selected element.
 * Answers how it went, with what the browser said when the clipboard was refused.
 */
export interface Copied {
  readonly way: 'clipboard' | 'command' | null;
  readonly refused: string | null;
}

export async function copied(element: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(textIn(element));
    return { way: 'clipboard', refused: null };
  } catch (error) {
    const { name, message } = error as Error;
    return { way: copiedByCommand(element) ? 'command' : null, refused: `${name}: ${message}` };
  }
}

function textIn(element: HTMLElement): string {
  return element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
}

function copiedByCommand(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement) element.select();
  else window.getSelection()?.selectAllChildren(element);
  return document.execCommand('copy');
}

/** The address if it is Google's own, else null: addresses come from a tab that everybody with the Sheet can edit. */
export function safeUrl(url: string): string | null {
  return /^https:\/\/(docs|drive)\.google\.com\//.test(url) ? url : null;
}

export function documentId(url: string): string | null {
  return safeUrl(url) === null ? null : (/\/d\/([\w-]+)/.exec(url)?.[1] ?? null);
}

/** Google Docs' own export, for everybody who may open the document. */
export function exportUrl(id: string, format: 'pdf' | 'docx'): string {
  return `https://docs.google.com/document/d/${id}/export?format=${format}`;
}

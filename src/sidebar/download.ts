import type { WordFile } from '../protocol/word-file';
import { bytesOfBase64 } from './base64';
import { el } from './view';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function download({ name, base64 }: WordFile): void {
  saveFile(name, new Blob([bytesOfBase64(base64)], { type: DOCX }));
}

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = el('a', { href: address, download: name });
  link.click();
  // The browser reads the address only after the click has returned.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

import { base64OfDataUrl } from './base64';

/** A chosen file's bytes; null when the browser cannot read it. */
export function contentOf(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(base64OfDataUrl(String(reader.result))));
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(file);
  });
}

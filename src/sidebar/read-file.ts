import { base64OfDataUrl } from './base64';

/** The bytes of a chosen file in base64; null when the browser cannot read it. */
export function contentOf(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(base64OfDataUrl(String(reader.result))));
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(file);
  });
}

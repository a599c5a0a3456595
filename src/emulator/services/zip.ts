import PizZip from 'pizzip';
import { ServiceException } from '../world/exceptions';
import type { BlobContent } from './blob';

export function zipped(contents: readonly BlobContent[]): Uint8Array {
  const zip = new PizZip();
  for (const { name, bytes } of contents) {
    if (!name) throw new ServiceException('Blob object must have non-null name for this operation.');
    zip.file(name, bytes);
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

export function unzipped(bytes: Uint8Array): BlobContent[] {
  const files = Object.values(new PizZip(bytes).files).filter(({ dir }) => !dir);
  return files.map((file) => ({ name: file.name, type: null, bytes: file.asUint8Array() }));
}

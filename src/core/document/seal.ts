import { crc32 } from '../text/crc32';
import { textDigest } from '../text/text-digest';
import { PROPERTIES_PART, propertyIn, setProperty } from './custom-properties';
import { unzipped, zipped } from './package';
import type PizZip from './pizzip';

const NAME = 'Dấu tệp';

/** Lets a .docx tell whether anybody has saved it since: every program that saves one writes its parts anew. */
export function setSeal(zip: PizZip): void {
  // The part of the seal is entered into the lists of parts before these are summed up.
  setProperty(zip, NAME, '');
  setProperty(zip, NAME, digestOf(zip));
}

/** A .docx that was changed since it was sealed, sealed anew. */
export function sealed(docx: Uint8Array): Uint8Array {
  const zip = unzipped(docx);
  if (!zip) throw new Error('a document that was just made cannot be read');
  setSeal(zip);
  return zipped(zip);
}

/** Whether a file is as it was sealed. */
export function isAsSealed(file: Uint8Array): boolean {
  const zip = unzipped(file);
  return zip !== null && propertyIn(zip, NAME) === digestOf(zip);
}

/** Of all parts but the one in which the seal stands. */
function digestOf(zip: PizZip): string {
  const parts = Object.values(zip.files).filter(({ dir, name }) => !dir && name !== PROPERTIES_PART);
  const sums = parts.map((part) => `${part.name} ${crc32(part.asUint8Array())}`);
  return textDigest(sums.sort().join('\n'));
}

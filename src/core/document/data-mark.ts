import { propertyIn, setProperty } from './custom-properties';
import { unzipped } from './package';
import type PizZip from './pizzip';

const NAME = 'Dấu số liệu';

/** Writes into a .docx which data it was made from, so that a later check knows whether they have changed since. */
export function setDataMark(zip: PizZip, mark: string): void {
  setProperty(zip, NAME, mark);
}

/** The mark of the data that a .docx was made from; null in a file that the product did not make. */
export function dataMarkOf(docx: Uint8Array): string | null {
  const zip = unzipped(docx);
  return zip && propertyIn(zip, NAME);
}

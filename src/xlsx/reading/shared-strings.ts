import { XmlElements } from '../package/xml-elements';
import type { ZipPackage } from '../package/zip-package';
import { PlainText } from './plain-text';
import { isSpreadsheetMl } from './workbook-part';

/** The texts that cells refer to by their position. */
export async function sharedStrings(source: ZipPackage, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new PlainText();
  const elements = new XmlElements(isSpreadsheetMl, {
    open(name) {
      if (name === 'si') text.clear();
      else text.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(text.value());
      else text.close(name);
    },
    text: (piece) => text.add(piece),
  });
  await source.read(part, (piece) => elements.write(piece));
  elements.end();
  return strings;
}

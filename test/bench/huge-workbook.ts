import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import PizZip from 'pizzip';
import { workbookBytes } from '../../src/cli/write-workbook';
import { sampleOf } from './large-sample';

const PART = 'xl/worksheets/sheet2.xml';
/** The rows that are written again and again under fresh codes. */
const PATTERN = 5000;
const ROWS_A_PIECE = 500;

/** A workbook with this many dossiers, as .xlsx; written in pieces, because a million rows are more than one string. */
export async function hugeWorkbook(count: number): Promise<Uint8Array> {
  const parts = new PizZip(await workbookBytes(sampleOf(Math.min(count, PATTERN))));
  const sheet = parts.file(PART)?.asText() ?? '';
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, part] of Object.entries(parts.files)) {
    if (name !== PART && !part.dir) await writer.add(name, new Uint8ArrayReader(part.asUint8Array()));
  }
  await writer.add(PART, sheetOf(sheet, count));
  return writer.close();
}

function sheetOf(xml: string, count: number): ReadableStream<Uint8Array> {
  const first = xml.indexOf('<row r="2"');
  const end = xml.indexOf('</sheetData>');
  const rows = xml.slice(first, end).match(/<row .*?<\/row>/gs) ?? [];
  const encoder = new TextEncoder();
  let written = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(xml.slice(0, first))),
    pull(controller) {
      let piece = '';
      for (let step = 0; step < ROWS_A_PIECE && written < count; step++) {
        piece += rowAt(rows[written % rows.length] ?? '', written + 2);
        written++;
      }
      controller.enqueue(encoder.encode(piece));
      if (written < count) return;
      controller.enqueue(encoder.encode(xml.slice(end)));
      controller.close();
    },
  });
}

function rowAt(row: string, number: number): string {
  const code = `H32.101.22-230101-${String(number).padStart(7, '0')}`;
  return row
    .replace(/^<row r="\d+"/, `<row r="${number}"`)
    .replace(/ r="([A-Z]+)\d+"/g, ` r="$1${number}"`)
    .replace(/<c r="A(\d+)"([^>]*?) t="s"><v>\d+/, `<c r="A$1"$2 t="str"><v>${code}`);
}

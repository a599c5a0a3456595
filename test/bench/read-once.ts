import { readFileSync } from 'node:fs';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import ExcelJS from 'exceljs';
import { EditableBook } from '../../src/xlsx/editing/edit-book';
import { readBook } from '../../src/xlsx/reading/read-book';

// Reads one workbook, or adds rows to it, in one way and prints what it took. Each way runs in a process of its own, so that its peak of
// memory is its own.

/** The least that any reader must do: inflate the sheets and the texts, and look at each character once. */
async function floor(bytes: Uint8Array): Promise<number> {
  let marks = 0;
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  for (const entry of await reader.getEntries()) {
    if (entry.directory || !/worksheets\/sheet|sharedStrings/.test(entry.filename)) continue;
    const decoder = new TextDecoder();
    const write = (piece: Uint8Array) => {
      const text = decoder.decode(piece, { stream: true });
      for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) === 60) marks++;
    };
    await entry.getData(new WritableStream({ write }));
  }
  return marks;
}

async function withExceljs(bytes: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook.worksheets[1]?.rowCount ?? 0;
}

async function withOurs(bytes: Uint8Array): Promise<number> {
  const book = await readBook(bytes);
  if (!book.ok) throw new Error(book.refusal);
  return book.tables[1]?.rows.length ?? 0;
}

const ADDED_ROWS = 100;

async function addingWithExceljs(bytes: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = workbook.worksheets[1];
  for (let row = 0; row < ADDED_ROWS; row++) sheet?.addRow([`M${row}`, '2.000815']);
  return (await workbook.xlsx.writeBuffer()).byteLength;
}

/** Reading before and the comparison afterwards are part of it. */
async function addingWithOurs(bytes: Uint8Array): Promise<number> {
  const book = await readBook(bytes);
  if (!book.ok) throw new Error(book.refusal);
  const { name = '', rows = [] } = book.tables[1] ?? {};
  const added = Array.from({ length: ADDED_ROWS }, (_, row) => ({
    row: rows.length + row + 1,
    column: 1,
    value: `M${row}`,
  }));
  const edited = await (await EditableBook.of(bytes, book.tables)).withEdits(name, { cells: [], rows: added });
  if (!edited.ok) throw new Error(edited.reason);
  return edited.bytes.length;
}

const WAYS = {
  floor,
  exceljs: withExceljs,
  ours: withOurs,
  'exceljs-adding': addingWithExceljs,
  'ours-adding': addingWithOurs,
};

const [way, path] = process.argv.slice(2) as [keyof typeof WAYS, string];
const bytes = new Uint8Array(readFileSync(path));
const before = process.cpuUsage();
const size = await WAYS[way](bytes);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ size, cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 }),
);

import ExcelJS from 'exceljs';

/** Writes a table of texts in one of the formats in which other software exports it. */
export type Shape = (rows: readonly (readonly string[])[]) => Promise<Uint8Array>;

type Encoder = (text: string) => Uint8Array;

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

export const ENCODERS = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 LE': (text) => utf16(`\uFEFF${text}`),
  'UTF-16 LE without a mark': utf16,
  'UTF-16 BE': (text) => utf16(`\uFEFF${text}`).swap16(),
  'Windows-1258': windows1258,
} satisfies Record<string, Encoder>;

/** In this code page tone marks are separate characters, and no vowel is precomposed with both of its marks. */
const MARKS: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const LETTERS: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Â: 0xc2,
  â: 0xe2,
  Đ: 0xd0,
  đ: 0xf0,
  Ê: 0xca,
  ê: 0xea,
  Ô: 0xd4,
  ô: 0xf4,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
};

function windows1258(text: string): Uint8Array {
  const bytes = [
    ...text.normalize('NFD').replace(/(.)([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/gu, '$1$3$2'),
  ]
    .join('')
    .replace(/[AaEeOoUu][\u0302\u0306\u031b]/gu, (pair) => pair.normalize('NFC'));
  return Uint8Array.from(
    [...bytes].map((letter) => MARKS[letter] ?? LETTERS[letter] ?? (letter.codePointAt(0) as number)),
  );
}

export function delimited(separator: string, encode: Encoder, lineBreak = '\r\n'): Shape {
  const field = (text: string) =>
    /["\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
  return async (rows) => encode(rows.map((row) => row.map(field).join(separator)).join(lineBreak));
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const html: Shape = async (rows) => {
  const cell = (text: string) => `<td>${escaped(text).replace(/\n/g, '<br>')}</td>`;
  const lines = rows.map((row) => `<tr>\n${row.map(cell).join('\n')}\n</tr>`);
  return Buffer.from(`<html><body><table border=1>${lines.join('\n')}</table></body></html>`);
};

export const spreadsheetXml: Shape = async (rows) => {
  const cell = (text: string) => `<Cell><Data ss:Type="String">${escaped(text).replace(/\n/g, '&#10;')}</Data></Cell>`;
  const lines = rows.map((row) => `<Row>${row.map(cell).join('')}</Row>`).join('');
  return Buffer.from(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
      `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${lines}</Table></Worksheet></Workbook>`,
  );
};

export const xlsx: Shape = async (rows) => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tờ 1');
  for (const row of rows) sheet.addRow(row.map((text) => (text === '' ? null : text)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

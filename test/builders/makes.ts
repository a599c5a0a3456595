import fc, { type Arbitrary } from 'fast-check';
import PizZip from 'pizzip';
import { type Cell, isDayCell, type Table } from '../../src/core/workbook/contract/cell';

/** A way to write a workbook that some program has. */
export interface Make {
  readonly prefix: '' | 'x:' | 'ns0:';
  readonly texts: 'shared' | 'inline' | 'result' | 'cdata';
  readonly references: 'all' | 'none' | 'rows';
  readonly days: 'serial' | 'iso' | '1904';
  readonly parts: 'usual' | 'elsewhere' | 'backslash';
  readonly strict: boolean;
}

export const makes: Arbitrary<Make> = fc.record({
  prefix: fc.constantFrom('', 'x:', 'ns0:'),
  texts: fc.constantFrom('shared', 'inline', 'result', 'cdata'),
  references: fc.constantFrom('all', 'none', 'rows'),
  days: fc.constantFrom('serial', 'iso', '1904'),
  parts: fc.constantFrom('usual', 'elsewhere', 'backslash'),
  strict: fc.boolean(),
});

const DAY_ZERO = { serial: -25_569, iso: -25_569, '1904': -24_107 } as const;
const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const RELATIONSHIPS = `${TRANSITIONAL}/package/2006/relationships`;

/** An .xlsx of these tables as such a program writes it. */
export function madeBy(make: Make, tables: readonly Table[]): Uint8Array {
  const { prefix, strict, parts, days } = make;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : `${TRANSITIONAL}/spreadsheetml/2006/main`;
  const office = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : `${TRANSITIONAL}/officeDocument/2006/relationships`;
  const root = (name: string, content: string) => {
    const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    return `<${prefix}${name} ${declared}="${main}" xmlns:r="${office}">${withPrefix(content, prefix)}</${prefix}${name}>`;
  };
  const strings: string[] = [];
  const sheets = tables.map(({ rows }) =>
    root('worksheet', `<sheetData>${sheetRows(rows, make, strings)}</sheetData>`),
  );
  const folder = parts === 'elsewhere' ? 'tai-lieu' : 'xl';
  const book = parts === 'elsewhere' ? 'so.xml' : 'workbook.xml';
  const list = tables.map(
    ({ name }, index) => `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="s${index}"/>`,
  );
  const of = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (...items: readonly string[]) =>
    `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
  const files: readonly (readonly [string, string])[] = [
    ['_rels/.rels', relations(of('r', 'officeDocument', `${folder}/${book}`))],
    [
      `${folder}/${book}`,
      root('workbook', `<workbookPr date1904="${days === '1904' ? 1 : 0}"/><sheets>${list.join('')}</sheets>`),
    ],
    [
      `${folder}/_rels/${book}.rels`,
      relations(
        of('st', 'styles', 'kieu.xml'),
        of('ss', 'sharedStrings', 'chu.xml'),
        ...sheets.map((_, index) => of(`s${index}`, 'worksheet', `/${folder}/to/${index}.xml`)),
      ),
    ],
    [`${folder}/kieu.xml`, root('styleSheet', '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>')],
    [`${folder}/chu.xml`, root('sst', strings.join(''))],
    ...sheets.map((xml, index) => [`${folder}/to/${index}.xml`, xml] as const),
  ];
  const zip = new PizZip();
  for (const [name, xml] of files) zip.file(parts === 'backslash' ? name.replace(/\//g, '\\') : name, xml);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Prefixes the elements, but nothing inside CDATA sections. */
function withPrefix(xml: string, prefix: string): string {
  const parts = xml.split(/(<!\[CDATA\[.*?\]\]>)/s);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`)))
    .join('');
}

function sheetRows(rows: Table['rows'], make: Make, strings: string[]): string {
  const written = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => cellXml(cell, place(make, row, column), make, strings)).join('');
    return `<row${make.references === 'none' ? '' : ` r="${row + 1}"`}>${inside}</row>`;
  });
  return written.join('');
}

function place({ references }: Make, row: number, column: number): string {
  return references === 'all' ? ` r="${letters(column)}${row + 1}"` : '';
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

function cellXml(cell: Cell, place: string, { texts, days }: Make, strings: string[]): string {
  if (cell === null) return `<c${place}/>`;
  if (isDayCell(cell)) {
    const iso = new Date(cell.day * 86_400_000).toISOString();
    if (days === 'iso') return `<c${place} s="1" t="d"><v>${iso.slice(0, 10)}</v></c>`;
    return `<c${place} s="1"><v>${cell.day - DAY_ZERO[days]}</v></c>`;
  }
  if (typeof cell === 'number') return `<c${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (texts === 'result') return `<c${place} t="str"><f>A1</f><v>${escaped(cell)}</v></c>`;
  if (texts === 'inline') return `<c${place} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  strings.push(`<si><t>${texts === 'cdata' ? cdata(cell) : escaped(cell)}</t></si>`);
  return `<c${place} t="s"><v>${strings.length - 1}</v></c>`;
}

/** Characters that XML cannot hold are written as `_xHHHH_`, and a text that looks so as `_x005F_x…`. */
function storable(text: string): string {
  const marked = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return marked.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
}

function escaped(text: string): string {
  return storable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function cdata(text: string): string {
  return `<![CDATA[${storable(text).replace(/]]>/g, ']]]]><![CDATA[>')}]]>`;
}

function attribute(text: string): string {
  return escaped(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;');
}

/** The tables as every reader should give them: no empty texts, and nothing behind the last filled cell and row. */
export function plainTables(tables: readonly Table[]): readonly Table[] {
  return tables.map(({ name, rows }) => {
    const plain = rows.map((cells) =>
      trimmed(
        cells.map((cell) => (cell === '' ? null : cell)),
        (cell) => cell === null,
      ),
    );
    return { name, rows: trimmed(plain, (cells) => cells.length === 0) };
  });
}

function trimmed<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1] as T)) length--;
  return items.slice(0, length);
}

import { readExport } from '../../../src/cli/read-export';
import { kindOfFile } from '../../../src/core/import/reading/file-kind';
import { noteText } from '../../../src/core/import/words/note-words';
import { isoText } from '../../builders/days';
import { exportFile, imported } from '../../builders/exports';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const HEADERS = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái', 'Ngày trả kết quả'];
const DOSSIER = ['H32.101.22-230613-0001', '2.000815', '2023-06-13', 'Trực tiếp', 'Đã trả kết quả', '2023-06-14'];
const CSV = `${HEADERS.join(';')}\nH32.101.22-230613-0001;2.000815;13/06/2023;Trực tiếp;Đã trả kết quả;14/06/2023\n`;

const notesOf = async (file: Uint8Array) => (await readExport(file)).notes.map(noteText);
const rowsOf = async (file: Uint8Array) => {
  const { headers, rows } = await imported(file);
  return rows.map(([, ...cells]) => Object.fromEntries(cells.map((cell, index) => [headers[index] ?? '', cell])));
};
const A_DOSSIER = Object.fromEntries(HEADERS.map((header, index) => [header, DOSSIER[index]]));
const tablesIn = async (html: string) =>
  (await readExport(bytes(html))).tables.map(({ rows }) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? isoText(cell.day) : cell))),
  );

describe('files of old fonts and broken letters', () => {
  test.each([
    ['mot-cua-tcvn3.csv', /phông chữ TCVN3/],
    ['mot-cua-tcvn3-utf8.csv', /phông chữ TCVN3/],
    ['mot-cua-vo-chu.csv', /mở nhầm bảng mã/],
  ])('%s is read, and what it is is said', async (name, words) => {
    expect(await rowsOf(exportFile(name))).toMatchObject([A_DOSSIER]);
    expect((await notesOf(exportFile(name))).join()).toMatch(words);
  });

  test('VNI in bytes and as Unicode', async () => {
    const vni =
      'Maõ hoà sô;Maõ TTHC;Ngaøy tieáp nhaän;Hình thöùc tieáp nhaän;Traïng thaùi;Ngaøy traû keát quaû\n'.concat(
        'H32.101.22-230613-0001;2.000815;13/06/2023;Tröïc tieáp;Ñaõ traû keát quaû;14/06/2023\n',
      );
    for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
      expect(await rowsOf(bytes(vni, encoding))).toEqual([A_DOSSIER]);
      expect(await notesOf(bytes(vni, encoding))).toEqual([expect.stringContaining('phông chữ VNI')]);
    }
  });

  test('a page in an old font', async () => {
    const html = '<table><tr><td>M· hå s¬<td>Ngµy nhËn<td>Tr¹ng th¸i<tr><td>H1<td>1/2/2026<td>§· tr¶ kÕt qu¶</table>';
    expect(await tablesIn(html)).toEqual([
      [
        ['Mã hồ sơ', 'Ngày nhận', 'Trạng thái'],
        ['H1', '1/2/2026', 'Đã trả kết quả'],
      ],
    ]);
    expect((await readExport(bytes(html, 'latin1'))).tables).toEqual((await readExport(bytes(html))).tables);
  });

  test('a file read in a code page twice', async () => {
    const twice = Buffer.from(Buffer.from(CSV).toString('latin1')).toString('latin1');
    expect(await rowsOf(bytes(twice))).toEqual([A_DOSSIER]);
    expect(await rowsOf(bytes(`\uFEFF${twice}`))).toEqual([A_DOSSIER]);
  });
});

describe('a bad byte in a file of UTF-8', () => {
  test('is named with its line, and the rest is read', async () => {
    const file = exportFile('mot-cua-byte-hong.csv');
    expect(await rowsOf(file)).toMatchObject([
      A_DOSSIER,
      { 'Mã hồ sơ': 'H32.101.22-230613-0002', 'Trạng thái': 'Đã trả kết quả' },
    ]);
    expect(await notesOf(file)).toEqual([expect.stringMatching(/1 chỗ byte hỏng.*dòng 3 \(byte E1\)/)]);
  });

  test.each([
    ['at the end', [0xe1], 3, 'E1'],
    ['alone in the text', [0x80, 0x3b, 0x0a], 3, '80'],
    ['of Latin-1', [0xe9, 0x3b, 0x0a], 3, 'E9'],
  ])('%s', async (_, bad, line, byte) => {
    const file = new Uint8Array([...bytes(CSV), ...bad]);
    expect((await rowsOf(file))[0]).toEqual(A_DOSSIER);
    expect(await notesOf(file)).toEqual([expect.stringContaining(`dòng ${line} (byte ${byte})`)]);
  });

  test('that another program replaced is named by its rows', async () => {
    expect(await notesOf(bytes(`${CSV}H\uFFFD2;;;;\uFFFD\n`))).toEqual([
      expect.stringMatching(/2 ô chứa ký tự hỏng.*dòng 3\./),
    ]);
  });

  test('many of them are a code page', async () => {
    expect((await readExport(exportFile('mot-cua-1258.csv'))).notes).toEqual([]);
  });
});

describe('pages of Excel', () => {
  test.each(['mot-cua-mhtml.xls', 'mot-cua-xnum.xls', 'mot-cua-long-bang.xls'])('%s', async (name) => {
    expect(await rowsOf(exportFile(name))).toEqual([A_DOSSIER]);
  });

  test('a single file of several sheets, one of them in base64', async () => {
    const part = (encoding: string, content: string) =>
      `--B\r\nContent-Location: file:///C:/${encoding}.htm\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${content}\r\n`;
    const sheet = '<table><tr><td>Mã hồ sơ<td>Trạng thái<tr><td>H1<td>Đã trả</table>';
    const archive = bytes(
      `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="B"\r\n\r\nMột tệp\r\n` +
        `${part('7bit', '<frameset><frame src=3D"a"></frameset>')}${part('base64', Buffer.from(sheet).toString('base64'))}${part('8bit', sheet.replace('H1', 'H2'))}--B--\r\n`,
    );
    expect(kindOfFile(archive)).toBe('mhtml');
    expect((await readExport(archive)).tables.map(({ rows }) => rows[1])).toEqual([
      ['H1', 'Đã trả'],
      ['H2', 'Đã trả'],
    ]);
  });

  test('an archive without pages has no table', async () => {
    await expect(readExport(bytes('MIME-Version: 1.0\nContent-Type: text/plain\n\nxin chào'))).rejects.toThrow(
      /không có bảng nào/,
    );
    const deep = Array.from(
      { length: 2000 },
      (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`,
    );
    await expect(readExport(bytes(`MIME-Version: 1.0\n${deep.join('')}`))).rejects.toThrow(/không có bảng nào/);
  });

  test('the value in `x:num` counts, not the text shown', async () => {
    const html =
      '<table><tr><td x:num="45090">06/13/2023<td x:num="45090.5">13-Jun-23 12:00 PM<td x:num="20000">20.000' +
      '<td x:num="230613123456789">2.30613E+14<td x:num="12">0012<td x:num>7<td x:num="0.5">1/2<td x:str="1.010">1.010</table>';
    expect(await tablesIn(html)).toEqual([
      [['2023-06-13', '2023-06-13', 20000, 230613123456789, '0012', '7', 0.5, '1.010']],
    ]);
  });

  test('the number format of a cell or its class tells the order of day and month', async () => {
    const html =
      '<style>.xl65 {mso-number-format:"mm\\/dd\\/yyyy";} td.xl66{color:red;mso-number-format:"hh\\:mm\\ dd\\/mm\\/yyyy"} .xl67{mso-number-format:"Short Date"}</style>' +
      '<table><tr><td class=xl65>06/05/2023<td class="a xl66">08:30 05/06/2023<td class=xl67 x:num="45082">5.6.23' +
      '<td style=\'mso-number-format:"m\\/d\\/yyyy\\ h\\:mm"\'>6/5/2023 8:30<td style="mso-number-format:\'\\@\'">06/05/2023' +
      '<td class=xl65>31/12/2023</table>';
    expect(await tablesIn(html)).toEqual([
      [['2023-06-05', '08:30 05/06/2023', '2023-06-05', '2023-06-05', '06/05/2023', '31/12/2023']],
    ]);
  });

  test('a table that lays out a cell is its text, one with rows and columns is a table', async () => {
    const inner = '<table><tr><td>Mã hồ sơ<td>Trạng thái</tr><tr><td>H1<td>Đã trả</table>';
    const data = [
      ['Mã hồ sơ', 'Trạng thái'],
      ['H1', 'Đã trả'],
    ];
    expect(await tablesIn(`<table><tr><td>Trình đơn<td><table><tr><td>${inner}</table></table>`)).toEqual([
      [['Trình đơn']],
      data,
    ]);
    expect(
      await tablesIn(
        '<table><tr><td>Mã hồ sơ<td>Trạng thái<tr><td><table><tr><td><img><td>H1</table><td><table><tr><td>Đã<tr><td>trả</table></table>',
      ),
    ).toEqual([data]);
    expect(await tablesIn('<table><tr><td>a<td><table><tr><td x:num="45082">06/05/2023</table></table>')).toEqual([
      [['a', '2023-06-05']],
    ]);
  });

  test('tables in tables without end take no time', async () => {
    const began = performance.now();
    for (const part of ['<table><tr><td>a', '<b>', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">']) {
      const deep = readExport(bytes(`<table></table>${part.repeat(50_000)}`.slice(part.startsWith('<W') ? 15 : 0)));
      await expect(deep).rejects.toThrow(/lồng thẻ/);
    }
    expect((await readExport(bytes('<table><tr><td>a'.repeat(200)))).tables).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe('a column whose days all stand at 17:00', () => {
  const csv = (second: readonly string[], hour = '05/3/2026') =>
    bytes(`Mã hồ sơ;Ngày nhận;Hẹn trả\n${second.map((day, index) => `H${index};${day};${hour}`).join('\n')}\n`);

  test.each([
    [['04/03/2026 17:00', '05/03/2026 17:00:00']],
    [['2026-03-04T17:00:00.000', '2026-03-05 17:00']],
    [['4/3/2026 5:00:00 CH', '']],
  ])('is pointed out: %j', async (days) => {
    expect(await notesOf(csv(days))).toEqual([expect.stringMatching(/cột «Ngày nhận» đều ghi lúc 17:00.*UTC/)]);
  });

  test.each([
    [['04/03/2026 17:00', '05/03/2026 16:59']],
    [['04/03/2026 17:00', '05/03/2026']],
    [['2026-03-04T17:00:00.000Z', '2026-03-05T17:00:00.000Z']],
    [['04/03/2026', '05/03/2026']],
  ])('and no other: %j', async (days) => {
    expect(await notesOf(csv(days))).toEqual([]);
  });

  test.each([
    ['05/3/2026 14:00', 0],
    ['05/3/2026 08:00', 0],
    ['05/3/2026 01:30', 1],
  ])('beside other hours only when these are hours of UTC: %s', async (hour, notes) => {
    expect(await notesOf(csv(['04/03/2026 17:00'], hour))).toHaveLength(notes);
  });

  test('but not a column of promised days alone', async () => {
    expect(await notesOf(bytes('Mã hồ sơ;Ngày nhận;Ngày hẹn trả\nH1;04/03/2026;05/03/2026 17:00\n'))).toEqual([]);
  });

  test('also in sheets of XML and pages', async () => {
    expect(await notesOf(exportFile('mot-cua-sheetjs.xls'))).toEqual([expect.stringContaining('«Ngày tiếp nhận»')]);
    const page =
      '<table><tr><td>Ngày nhận<td>B<tr><td x:num="45082.7083333333">6/5/2023<td x:num="45082">6/5/2023</table>';
    expect(await notesOf(bytes(page))).toEqual([expect.stringContaining('cột «Ngày nhận» đều')]);
  });
});

describe('what is no export is called by its name', () => {
  const zip = (...names: readonly string[]) => {
    const entries = names.map((name) => {
      const head = Buffer.alloc(46);
      head.writeUInt32LE(0x02014b50, 0);
      head.writeUInt16LE(Buffer.byteLength(name), 28);
      return Buffer.concat([head, Buffer.from(name)]);
    });
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt32LE(4, 16);
    return new Uint8Array(Buffer.concat([Buffer.from('PK\x03\x04'), ...entries, end]));
  };

  test.each([
    ['xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), /\.xlsb/],
    ['ods', zip('mimetype', 'content.xml'), /\.ods/],
    ['numbers', zip('Index/Document.iwa'), /Numbers/],
    ['word', zip('word/document.xml'), /Word/],
    ['word', bytes('{\\rtf1 a}'), /RTF/],
    ['pdf', bytes('\n%PDF-1.7\n\u0000'), /PDF/],
    ['json', bytes('{"data": [1]}'), /JSON/],
    ['json', bytes('\uFEFF[\n {"a": 1}]'), /JSON/],
    ['old-xls', new Uint8Array([0x09, 0x08, 0x08, 0x00, 0x00, 0x05]), /97-2003/],
    ['old-xls', new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')), /97-2003/],
  ])('%s', async (kind, file, words) => {
    expect(kindOfFile(file)).toBe(kind);
    await expect(readExport(file)).rejects.toThrow(words);
  });

  test('a page to log in, with a table or without', async () => {
    const form = '<input name="u"><input type="password">';
    for (const html of [
      `<html><form>${form}</form></html>`,
      `<html><table><tr><td>${form}<td>Mật khẩu</table></html>`,
    ]) {
      await expect(readExport(bytes(html))).rejects.toThrow(/trang đăng nhập/);
    }
    const rows = '<tr><td>H1<td>1.1<td>1/1/2023'.repeat(3);
    expect((await readExport(bytes(`<html>${form}<table>${rows}</table>`))).tables).toHaveLength(1);
    await expect(readExport(bytes('<html><div id="root"></div></html>'))).rejects.toThrow(/không có bảng nào/);
  });
});

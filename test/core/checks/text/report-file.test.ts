import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { readReportFile } from '../../../../src/core/checks/text/report-file';
import { refusalByName, reportRefusalText } from '../../../../src/core/checks/text/report-refusal';
import { aPara, aRawDocx, aRun } from '../../../builders/raw-docx';

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

function read(file: Uint8Array): readonly string[] | string {
  const result = readReportFile(file, decode);
  return result.ok ? result.lines.map(({ text }) => text) : result.refusal;
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const made = new PizZip();
  for (const [name, content] of Object.entries(files)) made.file(name, content);
  return made.generate({ type: 'uint8array' });
}

/** The start of an old Office file that names a stream in UTF-16, as [MS-CFB] has it. */
const oldOffice = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);

test.each<[string, Uint8Array, string]>([
  ['an old Word file', oldOffice('WordDocument'), 'doc'],
  ['a file with a password', oldOffice('EncryptedPackage'), 'locked'],
  ['an old spreadsheet', oldOffice('Workbook'), 'workbook'],
  ['Rich Text', bytes('{\\rtf1\\ansi Phuong}'), 'rtf'],
  ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
  ['OpenDocument', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'odt'],
  ['a spreadsheet', zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }), 'workbook'],
  ['a web page called .doc', bytes('<html><body><p>Báo cáo</p></body></html>'), 'web-page'],
  ['a damaged Word file', zip({ 'word/document.xml': '<w:document>' }), 'damaged'],
  ['a Word file without its text', zip({ '[Content_Types].xml': '<a/>', 'docProps/core.xml': '<a/>' }), 'damaged'],
  ['half a zip file', bytes('PK\u0003\u0004 không phải tệp nén'), 'damaged'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'other'],
  ['an archive of pictures', zip({ 'anh.png': 'x' }), 'other'],
  ['an empty file', new Uint8Array(0), 'empty'],
  ['spaces', bytes(' \n\t\n '), 'empty'],
  ['a Word file without words', aRawDocx('<w:p/>'), 'empty'],
])('%s is refused as what it is', (_, file, refusal) => {
  expect(read(file)).toBe(refusal);
});

test('a Word file is read whatever its main part is called', () => {
  expect(read(aRawDocx(aPara(aRun('Đã xong.')), { main: 'word/document2.xml' }))).toEqual(['Đã xong.']);
});

describe('text is read', () => {
  const SAID = 'Phường đã giải quyết đủ hồ sơ.';

  test('in the old code page of Vietnamese Windows, where the tone is a character of its own', () => {
    const file = Uint8Array.from([...bytes('Ph'), 0xfd, 0xf5, 0xcc, ...bytes('ng')]);
    expect((read(file) as readonly string[]).map((line) => line.normalize('NFC'))).toEqual(['Phường']);
  });

  test('in the letters of an old font', () => {
    const tcvn3 = Buffer.from(
      'Ph\u00ad\u00eang \u00ae\u00b7 gi\u00b6i quy\u00d5t \u00ae\u00f1 h\u00e5 s\u00ac.',
      'latin1',
    );
    expect(read(tcvn3)).toEqual([SAID]);
  });

  test('with one bad byte, which spoils its own letter alone', () => {
    const whole = Buffer.from(`${SAID}\n${SAID}`, 'utf8');
    const spoilt = Buffer.concat([whole.subarray(0, 40), Buffer.from([0xff]), whole.subarray(40)]);
    expect((read(spoilt) as readonly string[])[1]).toBe(SAID);
    expect((read(spoilt) as readonly string[])[0]?.replace('\ufffd', '')).toBe(SAID);
  });

  test('though it begins like the notation of a program', () => {
    expect(read(bytes('{"chưa": điền}'))).toEqual(['{"chưa": điền}']);
  });
});

test('an export of dossiers is no report', () => {
  expect(read(readFileSync('test/data/exports/excel-my.xlsx'))).toBe('workbook');
});

test('a refusal says what to do', () => {
  for (const refusal of ['doc', 'rtf', 'odt', 'pdf', 'web-page'] as const) {
    expect(reportRefusalText('bao-cao', refusal)).toMatch(/^Không đọc được «bao-cao»: .*Word.*\.docx/);
  }
});

test.each([
  ['Báo cáo.docx', null],
  ['bao-cao.TXT', null],
  ['bao-cao.doc', 'doc'],
  ['bao-cao.pdf', 'pdf'],
  ['bao-cao.ods', 'workbook'],
  ['anh.png', 'other'],
  ['không có đuôi', 'other'],
])('the name «%s» alone tells', (name, refusal) => expect(refusalByName(name)).toBe(refusal));

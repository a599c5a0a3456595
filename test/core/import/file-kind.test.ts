import fc from 'fast-check';
import { encodingOf, kindOfFile } from '../../../src/core/import/reading/file-kind';
import { exportFile, exportWorkbook } from '../../builders/exports';
import { runs } from '../../builders/runs';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('a file is what it holds, whatever its name', () => {
  test.each([
    ['mot-cua-1258.csv', 'text', 'windows-1258'],
    ['mot-cua.xls', 'html', 'utf-8'],
    ['mot-cua-utf16.txt', 'text', 'utf-16le'],
    ['so-quy.csv', 'text', 'utf-8'],
    ['van-ban-di.xml', 'spreadsheet-xml', 'utf-8'],
  ])('%s is %s in %s', (name, kind, encoding) => {
    const file = exportFile(name);
    expect([kindOfFile(file), encodingOf(file)]).toEqual([kind, encoding]);
  });

  test('an .xlsx', async () => {
    expect(kindOfFile(await exportWorkbook())).toBe('xlsx');
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', bytes(' \r\n\r\n'), 'empty'],
    ['an .xls of old Excel', new Uint8Array(OLD), 'old-xls'],
    ['a locked .xlsx', new Uint8Array(Buffer.concat([OLD, Buffer.from('EncryptedPackage', 'utf16le')])), 'locked'],
    ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 1]), 'no-text'],
    ['HTML after a mark and blank lines', bytes('\uFEFF\n\n<TABLE><tr><td>1'), 'html'],
    ['HTML of UTF-16', bytes('\uFEFF<html><table></table>', 'utf16le'), 'html'],
    ['UTF-7', bytes('STT,S+HtE h+HtM s+AaE,M+AOM TTHC\n1,A,Tr+HvE-c ti+Hr8-p\n'), 'utf-7'],
    ['text with telephone numbers', bytes('+84905123456,+84905123457,+84905123458\na+b+c,1,2\n'), 'text'],
    ['SYLK', bytes('ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"STT"\r\n'), 'sylk'],
    ['DIF', bytes('TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,9\r\n""\r\n'), 'dif'],
    ['a CSV whose header begins like SYLK', bytes('ID;Phòng;Ngày\n1;A;13/06/2023\n'), 'text'],
    [
      'a flat ODS',
      bytes(
        '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
      ),
      'flat-ods',
    ],
    [
      'a flat ODT',
      bytes('<office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:body/>'),
      'word',
    ],
    ['records in XML', bytes('<?xml version="1.0"?><DSHoSo><HoSo><So>1</So></HoSo></DSHoSo>'), 'xml'],
    ['records of a data set', bytes('<?xml version="1.0"?><NewDataSet><Table><So>1</So></Table></NewDataSet>'), 'xml'],
    ['records without a declaration', bytes('<DSHoSo>\n <HoSo><So>1</So></HoSo></DSHoSo>'), 'xml'],
    ['a page written as XML', bytes('<?xml version="1.0"?><html><table><tr><td>1'), 'html'],
    ['text that talks of tags', bytes('a;b\n<b>;1\n'), 'text'],
  ])('%s', (_, file, kind) => {
    expect(kindOfFile(file)).toBe(kind);
  });
});

describe('encodings', () => {
  const line = 'Số hồ sơ;Ngày tiếp nhận;Trạng thái\r\nH32-230404-0001;04/04/2023;Đã trả kết quả\r\n';

  test.each([
    ['utf-8', bytes(line)],
    ['utf-8', bytes(`\uFEFF${line}`)],
    ['utf-16le', bytes(line, 'utf16le')],
    ['utf-16be', new Uint8Array(Buffer.from(line, 'utf16le').swap16())],
    ['utf-16be', new Uint8Array(Buffer.from(`\uFEFF${line}`, 'utf16le').swap16())],
  ])('%s gives back its text', (encoding, file) => {
    expect(encodingOf(file)).toBe(encoding);
    expect(new TextDecoder(encoding).decode(file)).toBe(line);
  });

  test('valid UTF-8 is told from any other bytes as the decoder tells it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 6 }), (some) => {
        // Zero bytes look like UTF-16; surrogates and overlong forms are refused only by the decoder.
        fc.pre(
          !some.includes(0) && !some.some((byte) => byte === 0xe0 || byte === 0xed || byte >= 0xf0) && some[0] !== 0xff,
        );
        const decodes = !new TextDecoder('utf-8', { ignoreBOM: true }).decode(some).includes('\uFFFD');
        expect(encodingOf(some)).toBe(decodes ? 'utf-8' : 'windows-1258');
      }),
      runs(40),
    );
  });
});

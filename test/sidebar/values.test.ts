import { accountsIn, isAccount } from '../../src/sidebar/accounts';
import { base64OfDataUrl, bytesOfBase64 } from '../../src/sidebar/base64';
import { failureOf } from '../../src/sidebar/call';
import { documentId, exportUrl, safeUrl } from '../../src/sidebar/document-link';
import { filterTags } from '../../src/sidebar/filter-tags';
import { oneAtATime } from '../../src/sidebar/one-at-a-time';
import { fileObjection } from '../../src/sidebar/pages/templates/file-objection';

test('the id of a document stands in its address', () => {
  expect(documentId('https://docs.google.com/document/d/1Ab-_9/edit?usp=drivesdk')).toBe('1Ab-_9');
  expect(documentId('https://docs.google.com/a/phuongmau.gov.vn/document/d/1Ab/edit')).toBe('1Ab');
  expect(documentId('')).toBeNull();
  expect(exportUrl('1Ab', 'pdf')).toBe('https://docs.google.com/document/d/1Ab/export?format=pdf');
});

test('only addresses of Google are followed', () => {
  expect(safeUrl('https://drive.google.com/file/d/1Ab/view')).not.toBeNull();
  for (const url of ['javascript:alert(1)', 'https://docs.google.com.evil.test/d/1', 'http://docs.google.com/d/1']) {
    expect(safeUrl(url)).toBeNull();
    expect(documentId(url)).toBeNull();
  }
});

test('a file is sent as base64 and saved from it byte by byte', () => {
  expect(base64OfDataUrl('data:application/zip;base64,UEsD/w==')).toBe('UEsD/w==');
  expect([...bytesOfBase64('UEsD/w==')]).toEqual([0x50, 0x4b, 0x03, 0xff]);
});

test('accounts are typed in lines or pasted with commas, each once', () => {
  expect(accountsIn(' A@x.vn\n\nb@x.vn; a@X.vn,c@x.vn ')).toEqual(['a@x.vn', 'b@x.vn', 'c@x.vn']);
  expect(accountsIn('  \n')).toEqual([]);
  expect(['a@x.vn', 'a.b@city.gov.vn', 'a@', 'a@x', 'a b@x.vn', '<a@x.vn>'].filter(isAccount)).toEqual([
    'a@x.vn',
    'a.b@city.gov.vn',
  ]);
});

test('a template is a .docx of at most 8 MB', () => {
  expect(fileObjection({ name: 'Mẫu.DOCX', size: 8 * 1024 * 1024 })).toBeNull();
  expect(fileObjection({ name: 'Mẫu.docx', size: 8 * 1024 * 1024 + 1 })).toMatch(/lớn hơn 8 MB/);
  expect(fileObjection({ name: 'Mẫu.doc', size: 1 })).toMatch(/không phải tệp .docx/);
  expect(fileObjection({ name: 'Mẫu.docx', size: 0 })).toMatch(/trống/);
  expect(fileObjection(null)).toMatch(/chọn một tệp/);
});

test('tags are found by any part, without diacritics', () => {
  const tags = [
    { tag: '{{ten_co_quan}}', meaning: 'Tên cơ quan' },
    { tag: '{{dia_danh_ngay}}', meaning: 'Địa danh và ngày tháng' },
  ];
  expect(filterTags(tags, 'dia DANH')).toEqual([tags[1]]);
  expect(filterTags(tags, 'cơ quan')).toEqual([tags[0]]);
  expect(filterTags(tags, ' ')).toEqual(tags);
  expect(filterTags(tags, 'quý')).toEqual([]);
});

test('what Google itself reports is told apart', () => {
  const kinds = [
    'PERMISSION_DENIED',
    'You do not have permission to call X',
    'Authorization is required to perform that action.',
    'Cần được cho phép để thực hiện hành động đó.',
    'Exceeded maximum execution time',
    'NetworkError: Connection failure due to HTTP 0',
    'ReferenceError: x is not defined',
  ].map((message) => failureOf(new Error(message)));
  expect(kinds.map(({ kind }) => kind)).toEqual(['denied', 'denied', 'denied', 'denied', 'failed', 'failed', 'failed']);
  expect(new Set(kinds.map(({ message }) => message)).size).toBe(4);
  expect(failureOf('PERMISSION_DENIED').details).toEqual(['Google báo: PERMISSION_DENIED']);
});

test('a second action is turned away while one is at work', async () => {
  const seen: (string | null)[] = [];
  const work = oneAtATime((current) => seen.push(current));
  let finish = () => {};
  const first = work.during('Tạo báo cáo', () => new Promise<string>((resolve) => (finish = () => resolve('xong'))));
  expect(work.current).toBe('Tạo báo cáo');
  expect(await work.during('Tính lại', async () => 'không')).toBeNull();
  finish();
  expect(await first).toBe('xong');
  expect(await work.during('Tính lại', async () => 'được')).toBe('được');
  expect(seen).toEqual(['Tạo báo cáo', null, 'Tính lại', null]);
});

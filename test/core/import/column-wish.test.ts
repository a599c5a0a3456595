import { withWish } from '../../../src/core/import/mapping/column-wish';
import { proposeMapping } from '../../../src/core/import/mapping/propose-mapping';
import { wishFaultText } from '../../../src/core/import/words/wish-words';
import { nearestName } from '../../../src/core/text/nearest-name';

const TABLE = {
  name: 'Tờ 1',
  rows: [
    ['Số hồ sơ', 'Mã TTHC', 'Ngày A', 'Ngày nhận', 'Tổng (3)=(1)+(2)', 'B'],
    ['A1', '1.000894', '13/06/2023', '14/06/2023', 'x', 'y'],
  ],
};
const MAPPING = proposeMapping([TABLE], []);

/** The targets of the columns after a wish, or what is wrong with it. */
function wished(wish: string): readonly (string | null)[] | string {
  if (!MAPPING) throw new Error('no header was found');
  const made = withWish(TABLE, MAPPING, wish);
  return 'kind' in made ? wishFaultText(made, MAPPING) : made.columns.map(({ target }) => target);
}

test('a column takes the target that it is given, from another column if need be', () => {
  expect(wished('Ngày A=Ngày tiếp nhận')).toEqual(['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', null, null, null]);
  expect(wished('  ngày  a = NGÀY TIẾP NHẬN ')).toEqual(wished('Ngày A=Ngày tiếp nhận'));
  expect(wished('ngay a=ngay tiep nhan')).toEqual(wished('Ngày A=Ngày tiếp nhận'));
});

test('a column is named by its letter, unless a header has this name', () => {
  expect(wished('C=Ngày tiếp nhận')).toEqual(wished('Ngày A=Ngày tiếp nhận'));
  expect(wished('c=Ngày hẹn trả')).toEqual(wished('Ngày A=Ngày hẹn trả'));
  expect(wished('B=Ghi chú')).toEqual(['Mã hồ sơ', 'Mã TTHC', null, 'Ngày tiếp nhận', null, 'Ghi chú']);
});

test('targets that are no columns of the tab can be given too', () => {
  expect(wished('E=Tên thủ tục')).toEqual(['Mã hồ sơ', 'Mã TTHC', null, 'Ngày tiếp nhận', 'Tên thủ tục', null]);
});

test('a header may hold the sign =', () => {
  expect(wished('Tổng (3)=(1)+(2)=Ghi chú')).toEqual(['Mã hồ sơ', 'Mã TTHC', null, 'Ngày tiếp nhận', 'Ghi chú', null]);
});

test('nothing after = leaves the column out', () => {
  expect(wished('Ngày nhận=')).toEqual(['Mã hồ sơ', 'Mã TTHC', null, null, null, null]);
});

test('what is not known is told with the nearest name and the list', () => {
  expect(wished('Ngày nhan hs=Ngày tiếp nhận')).toBe(
    'Bảng «Tờ 1» của tệp xuất không có cột «Ngày nhan hs». Gần nhất là «Ngày nhận». Các cột của bảng: Số hồ sơ, Mã TTHC, Ngày A, Ngày nhận, Tổng (3)=(1)+(2), B.',
  );
  expect(wished('Ngày A=Ngày tiếp nhânj')).toMatch(
    /^Tab «Hồ sơ» không có cột «Ngày tiếp nhânj»\. Gần nhất là «Ngày tiếp nhận»\. Các cột nhận được: Mã hồ sơ, /,
  );
  expect(wished('ZZ=Ghi chú')).not.toContain('Gần nhất');
  expect(wished('Ngày A')).toBe('--map "Ngày A" không có dấu =. Hãy viết --map "Cột của tệp=Cột của tab".');
});

test('the nearest name is one that differs in a few letters', () => {
  expect(nearestName('Trang thai', ['Ghi chú', 'Trạng thái'])).toBe('Trạng thái');
  expect(nearestName('xyz', ['Ghi chú', 'Trạng thái'])).toBeNull();
  expect(nearestName('x', [])).toBeNull();
});

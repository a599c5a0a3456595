import { lackingTargets, withoutContent, withTarget, withWord } from '../../../src/core/import/mapping/correct-mapping';
import type { Mapping } from '../../../src/core/import/mapping/mapping';
import { type Profile, profileOf, profileRows, profilesIn, profilesOf } from '../../../src/core/import/mapping/profile';
import { proposeMapping, type Wishes } from '../../../src/core/import/mapping/propose-mapping';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { IMPORT_PROFILE_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { rowsThrough } from '../../builders/exports';

const aTable = (...rows: readonly (readonly Cell[])[]): Table => ({ name: 'Tờ 1', rows });

const DOSSIERS = aTable(
  ['Số hồ sơ', 'Mã TTHC', 'Ngày nhận', 'Kênh tiếp nhận', 'Tình trạng', 'Người nộp'],
  ['H32.45-230404-0001', '1.000894', '04/04/2023', 'Trực tiếp', 'Chuyển Sở', 'Nguyễn Thị Ánh'],
  ['H32.45-230404-0002', '1.000894', '04/04/2023', 'Zalo OA', 'Chuyển Sở', 'Trần Văn Bỉnh'],
);

function proposed(table: Table, profiles: readonly Profile[] = [], wishes: Wishes = {}): Mapping {
  const mapping = proposeMapping([table], profiles, wishes);
  if (!mapping) throw new Error('no header was found');
  return mapping;
}

const targets = ({ columns }: Mapping) => columns.map(({ target }) => target);
const targetsIn = (...rows: readonly (readonly Cell[])[]) => targets(proposed(aTable(...rows)));

describe('columns', () => {
  test('of one header are told apart by what stands in them', () => {
    const row = (code: string) => [code, 'H32.45-230404-0001', '04/04/2023', 'Trực tiếp', 'Đang xử lý'];
    expect(targetsIn(['Mã', 'Số', 'Ngày nhận', 'Kênh', 'Tình trạng'], row('1.000894'), row('2.000815'))).toEqual([
      'Mã TTHC',
      'Mã hồ sơ',
      'Ngày tiếp nhận',
      'Hình thức tiếp nhận',
      'Trạng thái',
    ]);
  });

  test('of two that could be one thing, that which bears its name is it, unless what stands in it speaks against', () => {
    const row = ['A1', '04/04/2023', '05/04/2023', 'Đúng hạn', 'Đang xử lý'];
    expect(targetsIn(['Số hồ sơ', 'Ngày có kết quả', 'Ngày trả kết quả', 'Trạng thái', 'Tình trạng'], row)).toEqual([
      'Mã hồ sơ',
      null,
      'Ngày trả kết quả',
      null,
      'Trạng thái',
    ]);
  });

  test('named by hour are days all the same', () => {
    const row = ['A1', '08:00 04/04/2023', '17:00 05/04/2023'];
    expect(targetsIn(['Số hồ sơ', 'Thời điểm nhận', 'Thời gian trả'], row).slice(1)).toEqual([
      'Ngày tiếp nhận',
      'Ngày trả kết quả',
    ]);
  });

  test('named for a day but without any are left to the officer', () => {
    expect(targetsIn(['Số hồ sơ', 'Ngày nhận', 'Trạng thái'], ['A1', 'Thứ Hai', 'Đã trả'])[1]).toBeNull();
  });

  test('named for a day are days where every other cell is one, and not where fewer are', () => {
    const rows = (...days: readonly string[]) => days.map((day, index) => [`A${index}`, day, 'Đã trả']);
    const headers = ['Số hồ sơ', 'Ngày nhận', 'Trạng thái'];
    expect(targetsIn(headers, ...rows('04/04/2023', 'Thứ Hai'))[1]).toBe('Ngày tiếp nhận');
    expect(targetsIn(headers, ...rows('04/04/2023', 'Thứ Hai', 'Thứ Ba'))[1]).toBeNull();
  });

  test('with more to their name than is known are still recognised, the exact one first', () => {
    expect(
      targetsIn(
        ['Số hồ sơ', 'Ngày tiếp nhận hồ sơ tại một cửa', 'Ngày hẹn trả kết quả', 'Ngày trả kết quả', 'Trạng thái'],
        ['A1', '04/04/2023', '05/04/2023', '05/04/2023', 'Đã trả'],
      ),
    ).toEqual(['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả', 'Trạng thái']);
  });

  test('of telephone numbers under any header are personal, those of money are not', () => {
    const { columns } = proposed(
      aTable(
        ['Số hồ sơ', 'Liên hệ', 'Lệ phí', 'Ngày nhận'],
        ['A1', '0905 123 456', 150000000, '04/04/2023'],
        ['A2', '0905 123 457', 120000000, '04/04/2023'],
      ),
    );
    expect(columns.map(({ personal }) => personal)).toEqual([false, true, false, false]);
  });

  test('of remarks with one telephone number are left out whole', () => {
    const remarks = Array.from({ length: 9 }, (_, index) => [`A${index}`, 'Đủ giấy tờ', '04/04/2023']);
    const { columns } = proposed(
      aTable(['Số hồ sơ', 'Ghi chú', 'Ngày nhận'], ...remarks, ['A9', 'Gọi 0905123456', '04/04/2023']),
    );
    expect(columns[1]).toMatchObject({ personal: true, target: null, samples: [] });
  });
});

describe('the tab', () => {
  test.each([
    ['Hồ sơ', ['Mã hồ sơ', 'Mã TTHC', 'Tên thủ tục', 'Ngày nhận', 'Trạng thái']],
    ['Thủ tục', ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Thời hạn giải quyết', 'Mức độ']],
    ['Thu chi', ['Ngày', 'Loại', 'Khoản mục', 'Số tiền', 'Diễn giải']],
    ['Văn bản', ['Số ký hiệu', 'Ngày ban hành', 'Loại văn bản', 'Trích yếu', 'Cơ quan ban hành']],
  ])('%s is recognised by its headers', (tab, headers) => {
    expect(
      proposed(
        aTable(
          headers,
          headers.map(() => null),
        ),
      ).tab,
    ).toBe(tab);
  });

  test('can be said instead', () => {
    expect(proposed(DOSSIERS, [], { tab: 'Văn bản' }).tab).toBe('Văn bản');
  });

  test('of the sheet that fits best is taken when a file has several', () => {
    const notes: Table = {
      name: 'Ghi chú',
      rows: [
        ['Người lập', 'Ngày lập'],
        ['Mai', '04/04/2023'],
      ],
    };
    expect(proposeMapping([notes, DOSSIERS], [])?.sheet).toBe('Tờ 1');
  });
});

describe('corrections', () => {
  const mapping = proposed(DOSSIERS);

  test('unknown words are listed with how many rows have them', () => {
    expect(mapping.columns.flatMap(({ words }) => words)).toEqual([
      { found: 'Zalo OA', rows: 1, accepted: null },
      { found: 'Chuyển Sở', rows: 2, accepted: null },
    ]);
  });

  test('a word takes the meaning that it is given', () => {
    const corrected = withWord(mapping, 4, { found: 'Chuyển Sở', accepted: 'Đang giải quyết' });
    const { headers, rows } = rowsThrough(DOSSIERS, corrected).value;
    expect(rows.map(({ cells }) => cells[headers.indexOf('Trạng thái')])).toEqual([
      'Đang giải quyết',
      'Đang giải quyết',
    ]);
  });

  test('a target goes over to the column that it is given to, with the words of that column', () => {
    const corrected = withTarget(DOSSIERS, mapping, { index: 4, target: 'Hình thức tiếp nhận' });
    expect(targets(corrected).slice(3, 5)).toEqual([null, 'Hình thức tiếp nhận']);
    expect(corrected.columns[4]?.words).toEqual([{ found: 'Chuyển Sở', rows: 2, accepted: null }]);
    expect(lackingTargets(corrected)).toEqual(['Trạng thái']);
  });

  test('a personal column goes along only when it is chosen by hand', () => {
    expect(JSON.stringify(rowsThrough(DOSSIERS, mapping))).not.toContain('Nguyễn');
    const chosen = withTarget(DOSSIERS, mapping, { index: 5, target: 'Ghi chú' });
    expect(JSON.stringify(rowsThrough(DOSSIERS, chosen))).toContain('Nguyễn');
  });

  test('a row with nothing in the columns that are taken is counted as such', () => {
    const table = aTable(['STT', 'Số hồ sơ', 'Ngày nhận'], [1, 'A1', '04/04/2023'], [2, null, null]);
    expect(rowsThrough(table, proposed(table)).skipped).toEqual([{ row: 3, reason: 'nothing-mapped' }]);
  });
});

describe('a mapping that was kept', () => {
  const corrected = withWord(withTarget(DOSSIERS, proposed(DOSSIERS), { index: 2, target: 'Ngày hẹn trả' }), 4, {
    found: 'Chuyển Sở',
    accepted: 'Đang giải quyết',
  });
  const kept: Table = {
    name: IMPORT_PROFILE_TAB.name,
    rows: [Object.values(IMPORT_PROFILE_TAB.columns).map(({ header }) => header), ...profileRows(profileOf(corrected))],
  };

  test('comes back from the rows of its tab', () => {
    expect(profilesOf(kept)).toEqual([profileOf(corrected)]);
    expect(profilesIn([kept, DOSSIERS])).toEqual(profilesOf(kept));
    expect(profilesIn([DOSSIERS])).toEqual([]);
  });

  test('is used for the next export of these headers, in whatever order and with other titles', () => {
    const turned = aTable(['DANH SÁCH THÁNG 5'], ...DOSSIERS.rows.map((row) => [...row].reverse()));
    const mapping = proposed(turned, profilesOf(kept));
    expect(mapping.remembered).toBe(true);
    expect([...targets(mapping)].reverse()).toEqual(targets(corrected));
    expect(mapping.columns.flatMap(({ words }) => words).find(({ found }) => found === 'Chuyển Sở')?.accepted).toBe(
      'Đang giải quyết',
    );
  });

  test('is not used for other headers, nor against what is said', () => {
    const other = aTable([...(DOSSIERS.rows[0] ?? []), 'Ghi chú'], ...DOSSIERS.rows.slice(1));
    expect(proposed(other, profilesOf(kept)).remembered).toBe(false);
    expect(proposed(DOSSIERS, profilesOf(kept), { tab: 'Văn bản' }).remembered).toBe(false);
  });

  test('holds nothing out of the cells but words that were given a meaning', () => {
    const text = JSON.stringify([withoutContent(corrected), profileRows(profileOf(corrected))]);
    expect(text).toContain('Chuyển Sở');
    expect(text).not.toMatch(/Zalo|H32|Nguyễn|04\/04/);
  });
});

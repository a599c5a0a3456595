import { INDICATOR_CODES, labelOf } from '../../../src/core/indicators/catalogue';
import { fieldsOf, reportIn } from '../../builders/reports';
import { aDossier, aLedgerRow, aPost, type Contents, settings } from '../../builders/tables';

const chosen = { annexes: 'Nguồn số liệu' };

/** The row of an indicator in the annex on sources. */
function sourceOf(code: Parameters<typeof labelOf>[0], contents: Contents = {}) {
  const { report } = reportIn({ 'Cấu hình': settings(chosen), ...contents });
  return report.lists.nguon_so_lieu.find(({ fields }) => fields.chi_tieu === labelOf(code))?.fields;
}

const LATE = aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-06' });
const ON_TIME = aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-05' });
const DOSSIERS = { 'Hồ sơ': [LATE, ON_TIME, aDossier()] };

test('the annex on the sources is empty unless it was chosen', () => {
  expect(fieldsOf('nguon_so_lieu', 'stt', DOSSIERS)).toEqual([]);
});

test('the annex on the sources has every indicator once, numbered from 1', () => {
  const numbers = fieldsOf('nguon_so_lieu', 'stt', { 'Cấu hình': settings(chosen) });
  expect(numbers).toEqual(INDICATOR_CODES.map((_, index) => String(index + 1)));
});

describe('the figure of a source', () => {
  test('is a count with its unit', () => {
    expect(sourceOf('HS_TIEP_NHAN', DOSSIERS)?.so_lieu).toBe('03 hồ sơ');
    expect(sourceOf('CB_HIEN_CO', { 'Nhân sự': [aPost({ present: 11 })] })?.so_lieu).toBe('11 người');
    expect(sourceOf('NS_CHI', { 'Thu chi': [aLedgerRow()] })?.so_lieu).toBe('1.000.000 đồng');
  });

  test('is a rate with one sign of percent', () => {
    expect(sourceOf('TL_DUNG_HAN', DOSSIERS)?.so_lieu).toBe('50%');
    expect(sourceOf('TL_DUNG_HAN')?.so_lieu).toBe('–');
  });

  test('has no unit where there is no data', () => {
    const lacking = { 'Hồ sơ': null };
    expect(sourceOf('HS_TIEP_NHAN', lacking)?.so_lieu).toBe('chưa có số liệu');
    expect(sourceOf('TL_DUNG_HAN', lacking)?.so_lieu).toBe('chưa có số liệu');
  });
});

describe('a source', () => {
  test('is the tab of a count, and how many of its rows were counted', () => {
    expect(sourceOf('HS_GIAI_QUYET', DOSSIERS)).toMatchObject({
      nguon: 'Hồ sơ',
      so_dong: '2',
      cach_tinh: 'Ngày trả kết quả trong kỳ, kể cả từ chối, rút',
    });
  });

  test('is each tab of a rate once, its rows those of the base too', () => {
    expect(sourceOf('TL_DUNG_HAN', DOSSIERS)).toMatchObject({ nguon: 'Hồ sơ', so_dong: '2' });
    expect(sourceOf('TL_CHI')?.nguon).toBe('Thu chi, Dự toán');
  });

  test('is told by the sum of the counts that make a rate, in words', () => {
    expect(sourceOf('TL_CHI')?.cach_tinh).toBe('Chi ngân sách từ đầu năm : dự toán chi ngân sách năm');
  });

  test('is told by the definition of the rate that officers chose', () => {
    const received = { ...DOSSIERS, 'Cấu hình': settings({ ...chosen, onTimeBase: 'Tiếp nhận' }) };
    expect(sourceOf('TL_DUNG_HAN', received)).toMatchObject({
      so_lieu: '33,33%',
      so_dong: '3',
      cach_tinh: expect.stringMatching(/^\(.* \+ .*\) : \(.*\)$/),
    });
  });
});

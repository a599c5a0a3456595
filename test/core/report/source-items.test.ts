import { INDICATOR_CODES, labelOf } from '../../../src/core/indicators/catalogue';
import { isKept } from '../../../src/core/indicators/kept-columns';
import { recordsOf } from '../../builders/readings';
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

test('the annex on the sources has every indicator that the office keeps once, numbered from 1', () => {
  const numbers = fieldsOf('nguon_so_lieu', 'stt', { 'Cấu hình': settings({ ...chosen, outlineSet: '2026' }) });
  const records = recordsOf({ 'Cấu hình': settings({ ...chosen, outlineSet: '2026' }) });
  const kept = INDICATOR_CODES.filter((code) => isKept(code, records));
  expect(numbers).toEqual(kept.map((_, index) => String(index + 1)));
});

test('the annex on the sources leaves out what the outline of 2023 does not ask for', () => {
  const labels = fieldsOf('nguon_so_lieu', 'chi_tieu', { 'Cấu hình': settings(chosen) });
  expect(labels).toContain(labelOf('HS_TIEP_NHAN'));
  expect(labels).not.toContain(labelOf('HS_SO_HOA'));
  expect(labels).not.toContain(labelOf('TL_SO_HOA'));
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
      cach_tinh: 'Ngày trả kết quả trong kỳ, kể cả từ chối, rút, dừng giải quyết',
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

import { dayText } from '../../core/calendar/day-text';
import type { Cell } from '../../core/workbook/contract/cell';
import type { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import { type CellsOf, dayCell } from '../../core/workbook/contract/table-of';
import { CHAIR, COUNCIL, DESK, PROVINCE, WARD } from './data/places';
import { requestOf, type SampleMoment } from './moment';

/** Every setting of the contract, with the values of the invented office. */
export function wardSettings(moment: SampleMoment): readonly CellsOf<typeof SETTINGS_TAB>[] {
  const { number, on } = requestOf(moment);
  const values: Readonly<Partial<Record<keyof typeof SETTINGS, Cell>>> = {
    ...OFFICE_VALUES,
    periodKind: 'Quý',
    periodNumber: moment.period.number,
    year: moment.period.year,
    reportedOn: dayCell(moment.reportedOn),
    requestedBy: `Công văn số ${number}/UBND-NC ngày ${dayText(on)} của UBND tỉnh Nam Sơn về việc thực hiện chế độ báo cáo định kỳ về cải cách hành chính`,
  };
  return (Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]).map((field) => {
    const { header, note } = SETTINGS[field];
    return { name: header, value: values[field] ?? null, explanation: note };
  });
}

const OFFICE_VALUES: Readonly<Partial<Record<keyof typeof SETTINGS, Cell>>> = {
  agency: WARD,
  agencySymbol: 'UBND',
  place: 'Hòa Bình',
  addressees: `${PROVINCE}\nSở Nội vụ tỉnh Nam Sơn`,
  recipients:
    'Như trên\nVăn phòng UBND tỉnh Nam Sơn\nThường trực Đảng ủy phường\nThường trực HĐND phường\nChủ tịch, các Phó Chủ tịch UBND phường\nCác phòng, trung tâm thuộc UBND phường',
  kstthcAddressees: `Văn phòng ${PROVINCE}`,
  kstthcRecipients:
    'Như trên\nThường trực Đảng ủy phường\nThường trực HĐND phường\nChủ tịch, các Phó Chủ tịch UBND phường\nCác phòng, trung tâm thuộc UBND phường',
  archive: 'VT, VP',
  authority: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  signatory: 'Lê Minh Khôi',
  rounding: 'Làm tròn',
  onTimeBase: 'Đã giải quyết',
  leadingZero: 'Có',
  dossierScope: 'Tất cả',
  documentSeries: 'QĐ riêng, còn lại chung',
  annexes: 'Biểu II.06a\nBiểu mẫu thống kê\nThống kê chỉ tiêu\nVăn bản đã ban hành',
  folder: 'Báo cáo CCHC',
  unitKind: 'Phường',
  outlineSet: '2026',
  ownIssuers: [DESK, COUNCIL, CHAIR].join('\n'),
  sendingDays: 2,
};

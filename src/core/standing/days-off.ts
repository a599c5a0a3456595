// The tab `Ngày nghỉ` for 2021–2026: weekdays off and working Saturdays of the civil service, from the yearly notices.

export interface DayOff {
  /** yyyy-mm-dd. */
  readonly on: string;
  readonly kind: 'Nghỉ' | 'Làm bù';
  readonly name: string;
  readonly source: string;
}

interface Notice {
  readonly year: number;
  readonly source: string;
  /** The name of the holiday, then its days as mm-dd. */
  readonly off: readonly (readonly [name: string, ...days: string[]])[];
  readonly worked?: readonly (readonly [name: string, ...days: string[]])[];
}

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng 30/4';
const LABOUR = 'Quốc tế Lao động 1/5';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';

/** A holiday on a weekly day off is taken on the next working day (Bộ luật Lao động 2019, Điều 111 khoản 3). */
const inLieuOf = (holiday: string) => `Nghỉ bù ${holiday}`;

const NOTICES: readonly Notice[] = [
  {
    year: 2021,
    source: 'Thông báo nghỉ lễ, tết năm 2021',
    off: [
      [NEW_YEAR, '01-01'],
      [TET, '02-10', '02-11', '02-12'],
      [inLieuOf(TET), '02-15', '02-16'],
      [KINGS, '04-21'],
      [VICTORY, '04-30'],
      [inLieuOf(LABOUR), '05-03'],
      [NATIONAL, '09-02', '09-03'],
    ],
  },
  {
    year: 2022,
    source: '119/TB-LĐTBXH',
    off: [
      [inLieuOf(NEW_YEAR), '01-03'],
      [TET, '01-31', '02-01', '02-02', '02-03', '02-04'],
      [inLieuOf(KINGS), '04-11'],
      [inLieuOf(VICTORY), '05-02'],
      [inLieuOf(LABOUR), '05-03'],
      [NATIONAL, '09-01', '09-02'],
    ],
  },
  {
    year: 2023,
    source: '5034/TB-LĐTBXH',
    off: [
      [inLieuOf(NEW_YEAR), '01-02'],
      [TET, '01-20', '01-23', '01-24'],
      [inLieuOf(TET), '01-25', '01-26'],
      [LABOUR, '05-01'],
      [inLieuOf(KINGS), '05-02'],
      [inLieuOf(VICTORY), '05-03'],
      [NATIONAL, '09-01'],
      [inLieuOf(NATIONAL), '09-04'],
    ],
  },
  {
    year: 2024,
    source: '5015/TB-LĐTBXH; 1570/TB-LĐTBXH',
    off: [
      [NEW_YEAR, '01-01'],
      [TET, '02-08', '02-09', '02-12'],
      [inLieuOf(TET), '02-13', '02-14'],
      [KINGS, '04-18'],
      ['Nghỉ hoán đổi với ngày 04/5', '04-29'],
      [VICTORY, '04-30'],
      [LABOUR, '05-01'],
      [NATIONAL, '09-02', '09-03'],
    ],
    worked: [['Làm bù cho ngày 29/4', '05-04']],
  },
  {
    year: 2025,
    source: '6150/TB-BLĐTBXH',
    off: [
      [NEW_YEAR, '01-01'],
      [TET, '01-27', '01-28', '01-29', '01-30', '01-31'],
      [KINGS, '04-07'],
      [VICTORY, '04-30'],
      [LABOUR, '05-01'],
      ['Nghỉ hoán đổi với ngày 26/4', '05-02'],
      [NATIONAL, '09-01', '09-02'],
    ],
    worked: [['Làm bù cho ngày 02/5', '04-26']],
  },
  {
    year: 2026,
    source: '12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL; NQ 28/2026/QH16',
    off: [
      [NEW_YEAR, '01-01'],
      ['Nghỉ hoán đổi với ngày 10/01', '01-02'],
      [TET, '02-16', '02-17', '02-18', '02-19', '02-20'],
      [inLieuOf(KINGS), '04-27'],
      [VICTORY, '04-30'],
      [LABOUR, '05-01'],
      ['Nghỉ hoán đổi với ngày 22/8', '08-31'],
      [NATIONAL, '09-01', '09-02'],
      [CULTURE, '11-24'],
    ],
    worked: [
      ['Làm bù cho ngày 02/01', '01-10'],
      ['Làm bù cho ngày 31/8', '08-22'],
    ],
  },
];

/** In order of date. */
export const STANDING_DAYS_OFF: readonly DayOff[] = NOTICES.flatMap(daysOf).sort((a, b) => (a.on < b.on ? -1 : 1));

function daysOf({ year, source, off, worked = [] }: Notice): DayOff[] {
  const named = (kind: DayOff['kind'], groups: Notice['off']) =>
    groups.flatMap(([name, ...days]) => days.map((day) => ({ on: `${year}-${day}`, kind, name, source })));
  return [...named('Nghỉ', off), ...named('Làm bù', worked)];
}

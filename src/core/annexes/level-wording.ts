import type { Procedure } from '../workbook/reading/read-dossiers';

/** The level that decides, in forms and tables alike. */
export const LEVEL_NAMES: Readonly<Record<Procedure['level'], string>> = {
  commune: 'Cấp xã',
  district: 'Cấp huyện',
  province: 'Cấp tỉnh',
  central: 'Cấp trung ương',
  unknown: 'Chưa rõ cấp',
};

export const ALL_LEVELS = 'Tổng số';

import type { IndicatorCode } from '../indicators/catalogue';
import { countText } from '../indicators/number-text';
import { hasLevels, type LevelRow, levelRows } from './level-rows';
import type { Facts } from './sentences';

/** The whole has a sentence of its own. */
type ToldRow = LevelRow & { readonly of: Exclude<LevelRow['of'], 'all'> };

/** The whole, then each level; of levels nothing when all dossiers are of one. */
export function levelSentences(facts: Facts): readonly string[] {
  const { figures, settings } = facts;
  const rows = levelRows(facts, figures).filter((row): row is ToldRow => row.of !== 'all');
  const ofEach = (told: readonly ToldRow[]) => told.map((row) => `- ${SUBJECTS[row.of]}: ${outcomes(row, settings)}.`);
  return hasLevels(rows) ? [wholeOf(figures), ...ofEach(rows)] : ofEach(rows.filter(({ of }) => of === 'elsewhere'));
}

function wholeOf({ HS_TRE_HAN, HS_DANG_QUA_HAN }: Facts['figures']): string {
  const late = HS_TRE_HAN.value ? 'đã trả kết quả trễ hạn {{HS_TRE_HAN}} hồ sơ' : 'không có hồ sơ trả kết quả trễ hạn';
  const overdue = HS_DANG_QUA_HAN.value
    ? 'đang giải quyết quá hạn {{HS_DANG_QUA_HAN}} hồ sơ'
    : 'không có hồ sơ đang giải quyết quá hạn';
  return `{{ten_co_quan}} tiếp nhận {{HS_TIEP_NHAN}} hồ sơ, ${late}, ${overdue}; theo cấp có thẩm quyền giải quyết:`;
}

const SUBJECTS: Readonly<Record<ToldRow['of'], string>> = {
  commune: 'Hồ sơ thuộc thẩm quyền cấp xã',
  district: 'Hồ sơ thuộc thẩm quyền cấp huyện',
  province: 'Hồ sơ thuộc thẩm quyền cấp tỉnh',
  central: 'Hồ sơ thuộc thẩm quyền cơ quan trung ương',
  unknown: 'Hồ sơ chưa rõ cấp',
  elsewhere: 'Hồ sơ phi địa giới, thuộc địa bàn cấp xã khác',
};

/** The figures of a level that are indicators, so that they can be traced. */
type Tags = Partial<Record<'received' | 'resolved' | 'inTime' | 'rate', IndicatorCode>>;

const TAGS: Partial<Record<LevelRow['of'], Tags>> = {
  commune: { received: 'HS_CAP_XA', resolved: 'HS_GQ_CAP_XA', inTime: 'HS_DH_CAP_XA', rate: 'TL_DH_CAP_XA' },
  province: { received: 'HS_CAP_TINH', resolved: 'HS_GQ_CAP_TINH', inTime: 'HS_DH_CAP_TINH', rate: 'TL_DH_CAP_TINH' },
  central: { received: 'HS_CAP_TW' },
  elsewhere: { received: 'HS_PHI_DIA_GIOI' },
};

function outcomes({ of, counts, inTime, rate }: LevelRow, settings: Facts['settings']): string {
  const { received, resolved, late, pending, overdue } = counts;
  const printed = (text: string, figure: keyof Tags) => {
    const code = TAGS[of]?.[figure];
    return code === undefined ? text : `{{${code}}}`;
  };
  const count = (value: number) => `${countText(value, settings)} hồ sơ`;
  const share = resolved === 0 ? '' : ` (đạt ${printed(rate, 'rate')})`;
  return (
    `tiếp nhận ${printed(countText(received, settings), 'received')} hồ sơ, đã giải quyết ` +
    `${printed(countText(resolved, settings), 'resolved')} hồ sơ, trong đó sớm và đúng hạn ` +
    `${printed(countText(inTime, settings), 'inTime')} hồ sơ${share}, ` +
    `${late === 0 ? 'không có hồ sơ trễ hạn' : `trễ hạn ${count(late)}`}; ${remaining()}`
  );

  function remaining(): string {
    if (pending === 0) return 'không còn hồ sơ đang giải quyết';
    return `đang giải quyết ${count(pending)}, ${overdue === 0 ? 'không có hồ sơ quá hạn' : `trong đó đã quá hạn ${count(overdue)}`}`;
  }
}

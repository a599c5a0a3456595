import fc from 'fast-check';
import { dayOfIso } from '../../../src/core/calendar/day';
import { keptRemarks, openOfEarlier, rowsToAdd } from '../../../src/core/remarks/kept-remarks';
import type { Remark, Remarks } from '../../../src/core/remarks/remarks';
import { readRemarks } from '../../../src/core/remarks/remarks-file';
import { daysIn } from '../../../src/core/report/report-name';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { REMARKS_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { aDossier } from '../../builders/tables';

const LATE: Remark = { code: 'HS_TRE_HAN', place: 'II.2.b', text: 'Nêu nguyên nhân trễ hạn.', answered: false };
const sentOf = (...remarks: Remark[]): Remarks => ({
  format: 1,
  unit: '',
  period: '',
  remarks,
  score: null,
  rank: null,
});
const BY = { receivedAt: '13/06/2023 09:00', receivedBy: 'an@phuong.example' };
const OF = { report: 'a1b2c3d4', period: 'quý I năm 2023', days: null, ...BY };

/** The tab with these rows. */
function tabOf(rows: readonly Readonly<Record<string, Cell>>[]): Table {
  const fields = Object.keys(REMARKS_TAB.columns);
  const headers = Object.values(REMARKS_TAB.columns).map(({ header }) => header);
  return { name: REMARKS_TAB.name, rows: [headers, ...rows.map((row) => fields.map((field) => row[field] ?? null))] };
}

const keptFrom = (rows: readonly Readonly<Record<string, Cell>>[]) => keptRemarks(tabOf(rows));

test('remarks are kept with their report, period and whoever received them', () => {
  const days = daysIn('15/12/2022 - 14/3/2023');
  const [kept] = keptFrom(rowsToAdd([], sentOf(LATE), { ...OF, days }));
  expect(kept).toMatchObject({
    ...{ report: 'a1b2c3d4', period: 'quý I năm 2023', code: 'HS_TRE_HAN', place: 'II.2.b' },
    ...{
      remark: 'Nêu nguyên nhân trễ hạn.',
      answered: false,
      from: dayOfIso('2022-12-15'),
      to: dayOfIso('2023-03-14'),
    },
    ...BY,
  });
});

test('the same words on the report of another period are another remark', () => {
  const kept = keptFrom(rowsToAdd([], sentOf(LATE), OF));
  expect(rowsToAdd(kept, sentOf(LATE), OF)).toEqual([]);
  expect(rowsToAdd(kept, sentOf(LATE), { ...OF, report: 'e5f6a7b8' })).toHaveLength(1);
});

test('whatever is sent or pasted, adding it again adds nothing, answered or not', () => {
  const aText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'Số 12", '=A1', '1E5', '#N/A', 'm²\u00a0 đất', 'Bo\u0302\u0309 sung', 'a\nb'),
  );
  const aRemark = fc.record({ code: aText, place: aText, text: aText, answered: fc.boolean() });
  fc.assert(
    fc.property(fc.array(aRemark, { maxLength: 8 }), (remarks) => {
      const sent = sentOf(...remarks);
      const rows = rowsToAdd([], sent, OF);
      const kept = keptFrom(rows);
      expect(kept).toHaveLength(rows.length);
      expect(rowsToAdd(kept, sent, OF)).toEqual([]);
      expect(rowsToAdd(keptFrom(rows.map((row) => ({ ...row, answered: 'Có' }))), sent, OF)).toEqual([]);
    }),
    runs(200),
  );
});

test('a place that reads as a failed formula is left blank, and adds nothing a second time', () => {
  const sent = sentOf({ ...LATE, place: '#N/A' });
  const rows = rowsToAdd([], sent, OF);
  expect(rows.map(({ place }) => place)).toEqual(['']);
  expect(rowsToAdd(keptFrom(rows), sent, OF)).toEqual([]);
});

test('a letter pasted twice is kept once', () => {
  const sent = readRemarks('1. Nêu nguyên nhân.\n2. Nêu nguyên nhân.\n- Bổ sung kế hoạch').value as Remarks;
  expect(rowsToAdd([], sent, OF).map(({ remark }) => remark)).toEqual(['Nêu nguyên nhân.', 'Bổ sung kế hoạch']);
});

describe('in the report of quý II năm 2023', () => {
  const MADE = reportIn({ 'Hồ sơ': [aDossier()] });
  const onPeriod = (period: string, days: string, remark = LATE) =>
    rowsToAdd([], sentOf(remark), { ...OF, period, days: daysIn(days) });
  const open = (...rows: readonly (readonly Readonly<Record<string, Cell>>[])[]) =>
    openOfEarlier(keptFrom(rows.flat()), MADE).map(({ kept }) => kept.period);
  const LAST = onPeriod('quý I năm 2023', '15/12/2022 - 14/3/2023');
  const EARLIER = onPeriod('quý IV năm 2022', '15/9/2022 - 14/12/2022');
  const OWN = onPeriod('quý II năm 2023', '15/3/2023 - 14/6/2023');
  const LATER = onPeriod('quý III năm 2023', '15/6/2023 - 14/9/2023');

  test('open remarks on earlier periods are asked about, however long ago; on this one and later ones not', () => {
    expect(open(EARLIER, LAST, OWN, LATER)).toEqual(['quý IV năm 2022', 'quý I năm 2023']);
  });

  test('an answered remark is asked about no more', () => {
    expect(open(LAST.map((row) => ({ ...row, answered: 'Có' })))).toEqual([]);
  });

  test('where no days are kept, the name of the period decides', () => {
    expect(open(onPeriod('quý I năm 2023', ''), onPeriod('Quý II năm 2023', ''))).toEqual(['quý I năm 2023']);
  });

  test('the figure then is told of the period just before alone', () => {
    const then = (rows: typeof LAST) => openOfEarlier(keptFrom(rows), MADE)[0]?.figure;
    const { previous } = MADE.comparison.HS_TRE_HAN;
    expect(then(LAST)).toMatchObject({ before: previous.text, change: previous.change });
    expect(then(EARLIER)).toMatchObject({ before: '', change: '', now: MADE.figures.HS_TRE_HAN.text });
    expect(then(onPeriod('quý I năm 2023', '15/12/2022 - 14/3/2023', { ...LATE, code: 'KHONG_CO' }))).toBeNull();
  });
});

import { type Form06a, form06a } from '../../../src/core/annexes/form-06a';
import { recordsOf } from '../../builders/readings';
import { aDossier, aProcedure, settings } from '../../builders/tables';

function formOf(...sectors: readonly string[]): Form06a {
  const form = form06a(
    recordsOf({
      'Thủ tục': sectors.map((sector, index) => aProcedure({ code: `1.${index}`, sector })),
      'Hồ sơ': sectors.map((_, index) => aDossier({ procedureCode: `1.${index}` })),
    }),
  );
  if (!form) throw new Error('no form');
  return form;
}
const sectorsOf = (...sectors: readonly string[]) => formOf(...sectors).levels[0]?.sectors.map(({ sector }) => sector);

describe('sectors', () => {
  test('stand in the order of the Vietnamese alphabet, whatever their tones and capitals', () => {
    const ordered = [
      ...['An ninh', 'Ăn uống', 'Ẩm thực', 'Bảo trợ xã hội', 'Dân tộc', 'Du lịch', 'Đất đai', 'Đầu tư', 'hộ tịch'],
      ...['Hội nghề', 'Lao động', 'Thi đua', 'Thông tin', 'Thơ ca', 'Tư pháp', 'Xây dựng', 'Y tế'],
    ];
    expect(sectorsOf(...ordered)).toEqual(ordered);
    expect(sectorsOf(...[...ordered].reverse())).toEqual(ordered);
  });

  test('that differ in their accents alone stay two, in one order whichever comes first', () => {
    expect(sectorsOf('Hộ tịch', 'Hồ tích')).toEqual(sectorsOf('Hồ tích', 'Hộ tịch'));
    expect(sectorsOf('Hộ tịch', 'Hồ tích')).toHaveLength(2);
  });
});

test('dossiers whose level cannot be read have lines of their own, so that the sums still hold', () => {
  const form = form06a(
    recordsOf({
      'Thủ tục': [aProcedure({ code: '1.1' }), aProcedure({ code: '1.2', level: 'Thị xã' })],
      'Hồ sơ': [aDossier({ procedureCode: '1.1' }), aDossier({ procedureCode: '1.2' })],
    }),
  );
  expect(form?.levels.map(({ level, counts }) => [level, counts.received])).toEqual([
    ['commune', 1],
    ['unknown', 1],
  ]);
  expect(form?.counts.received).toBe(2);
});

test('there is no form while the period is unknown or the dossiers cannot be read', () => {
  expect(form06a(recordsOf({ 'Cấu hình': settings({ year: null }) }))).toBeNull();
  expect(form06a(recordsOf({ 'Hồ sơ': null }))).toBeNull();
});

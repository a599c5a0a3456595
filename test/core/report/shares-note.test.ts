import { foundIn } from '../../builders/report-text';
import { sectionOf } from '../../builders/reports';
import { aDossier, type Contents, settings } from '../../builders/tables';

const returned = { receivedOn: '2023-04-03', dueOn: '2023-04-06' } as const;

describe('shares in time and late that, as printed, do not add up to 100%', () => {
  const noteOn = (typed: Parameters<typeof settings>[0], late: number, all: number, contents: Contents = {}) => {
    const dossiers = Array.from({ length: all }, (_, index) =>
      aDossier({ ...returned, returnedOn: index < late ? '2023-04-07' : '2023-04-05' }),
    );
    const lines = sectionOf('II.2.d', { 'Cấu hình': settings(typed), 'Hồ sơ': dossiers, ...contents });
    return lines[lines.findIndex((line) => /^- Tỷ lệ/.test(line)) + 1];
  };
  const CUT_OFF = '(Tổng hai tỷ lệ trên không tròn 100% do cắt bớt phần lẻ thập phân.)';
  const ROUNDED = '(Tổng hai tỷ lệ trên không tròn 100% do làm tròn phần lẻ thập phân.)';

  test('are followed by a line that says why', () => {
    expect(noteOn({}, 1, 3)).toBe(CUT_OFF);
  });

  test('have no such line when they add up', () => {
    expect(noteOn({}, 1, 2)).toMatch(/^- Đang giải quyết/);
    expect(noteOn({ rounding: 'Làm tròn' }, 1, 3)).toMatch(/^- Đang giải quyết/);
  });

  test('may be above 100% when both were rounded up', () => {
    // 1/32 = 3,125% and 31/32 = 96,875%
    expect(noteOn({ rounding: 'Làm tròn' }, 1, 32)).toBe(ROUNDED);
  });

  test('may be of different precision', () => {
    const decimals = { 'Chỉ tiêu': [{ code: 'TL_TRE_HAN', decimals: 0 }] };
    expect(noteOn({ rounding: 'Làm tròn' }, 1, 3, decimals)).toBe(ROUNDED);
  });

  test.each([CUT_OFF, ROUNDED])('are no fault that the checker finds: %s', (note) => {
    const shares = '- Tỷ lệ giải quyết sớm và đúng hạn: 66,66% (2/3 hồ sơ đã giải quyết); tỷ lệ trễ hạn: 33,33%.';
    expect(foundIn('- Đã giải quyết: 03 hồ sơ, trong đó sớm và đúng hạn 02 hồ sơ, trễ hạn 01 hồ sơ.', shares)).toEqual(
      [],
    );
    expect(
      foundIn('- Đã giải quyết: 03 hồ sơ, trong đó sớm và đúng hạn 02 hồ sơ, trễ hạn 01 hồ sơ.', shares, note),
    ).toEqual([]);
  });
});

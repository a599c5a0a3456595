import { type Reviewed, reviewOf, standingErrors } from '../../../src/core/checks/review';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { acceptedTab } from '../../builders/accepted';
import { RUN_ON } from '../../builders/days';
import { aDossier, aParagraph, aWorkbook, type Contents } from '../../builders/tables';

function reviewed(contents: Contents, accepted: readonly Table[] = []): readonly Reviewed[] {
  const tables = [...aWorkbook(contents), ...accepted];
  return reviewOf({ tables, made: reportOf(tables, RUN_ON), frozen: [] });
}

const codes = (found: readonly Reviewed[]) => found.map(({ finding }) => `${finding.severity} ${finding.code}`);

const CONTENTS: Contents = {
  'Hồ sơ': [aDossier(), aDossier({ code: 'HS.KHAC', procedureCode: '9.999999' })],
  'Nội dung': [aParagraph({ text: 'Kết quả của của phường.' }), aParagraph({ text: 'Trễ hạn 90 hồ sơ.' })],
};

describe('the review of a workbook', () => {
  test('tells errors first, of the reader and of the rules alike', () => {
    const severities = reviewed(CONTENTS).map(({ finding }) => finding.severity);
    expect(severities).toEqual([...severities].sort());
    expect(codes(reviewed(CONTENTS))).toEqual(
      expect.arrayContaining([
        'error dossier-procedure-unknown',
        'error figure-not-of-workbook',
        'warning word-doubled',
      ]),
    );
  });

  test('quotes the row that the reader met, up to 160 characters', () => {
    const quoteOf = (code: string) =>
      reviewed({ 'Hồ sơ': [aDossier({ code, procedureCode: '9.999999' })] })[0]?.finding.places[0]?.text ?? '';
    expect(quoteOf('HS.KHAC')).toBe('HS.KHAC · 9.999999 · 03/4/2023 · Trực tiếp · Đang giải quyết');
    const rest = ' · 9.999999 · 03/4/2023 · Trực tiếp · Đang giải quyết';
    expect(quoteOf('x'.repeat(160 - rest.length))).toBe(`${'x'.repeat(160 - rest.length)}${rest}`);
    expect(quoteOf('x'.repeat(161 - rest.length))).toBe(`${'x'.repeat(161 - rest.length)}${rest.slice(0, -2)}…`);
  });

  test('quotes nothing of a tab that is missing', () => {
    expect(reviewed({ 'Thủ tục': null })[0]?.finding.places).toMatchObject([{ sheet: 'Thủ tục', row: null, text: '' }]);
  });
});

describe('what an officer accepted', () => {
  const answer = { reason: 'Đúng như vậy.', acceptedBy: 'an@phuong.example', acceptedAt: '13/06/2023 09:00' };
  const [first] = reviewed(CONTENTS);
  const accepted = first ? [acceptedTab([first.finding], answer)] : [];

  test('stands last, with the reason', () => {
    const found = reviewed(CONTENTS, accepted);
    expect(found.map(({ key }) => key).sort()).toEqual(
      reviewed(CONTENTS)
        .map(({ key }) => key)
        .sort(),
    );
    expect(found[found.length - 1]).toMatchObject({ key: first?.key, accepted: answer });
    expect(found.slice(0, -1).map((one) => one.accepted)).toEqual(found.slice(0, -1).map(() => null));
  });

  test('is no error that stands', () => {
    const keys = (found: readonly Reviewed[]) => standingErrors(found).map(({ key }) => key);
    expect(keys(reviewed(CONTENTS))).toContain(first?.key);
    expect(keys(reviewed(CONTENTS, accepted))).toEqual(keys(reviewed(CONTENTS)).filter((key) => key !== first?.key));
  });

  test('is asked again when the fact changes', () => {
    const changed = { ...CONTENTS, 'Hồ sơ': [aDossier(), aDossier({ code: 'HS.MOI', procedureCode: '9.999999' })] };
    expect(reviewed(changed, accepted).filter((one) => one.accepted)).toEqual([]);
  });

  test('is not asked again when the row moves', () => {
    const [one, ...others] = CONTENTS['Hồ sơ'] ?? [];
    const moved = { ...CONTENTS, 'Hồ sơ': [...others, ...(one ? [one] : [])] };
    expect(reviewed(moved, accepted).filter((found) => found.accepted)).toHaveLength(1);
  });
});

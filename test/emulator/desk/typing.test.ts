import { aDesk, at, place } from './a-desk';

const LIST = ['Có', 'Không'];

function withRule(allowInvalid: boolean, helpText: string | null = null) {
  const made = aDesk();
  const rule = made.services.SpreadsheetApp.newDataValidation().requireValueInList(LIST).setAllowInvalid(allowInvalid);
  made.sheet.getRange('B2:B9').setDataValidation((helpText ? rule.setHelpText(helpText) : rule).build());
  return made;
}

describe('what is typed into a cell', () => {
  test('is read by the locale of the Sheet and the format of the cell', () => {
    const { an, tab, sheet } = aDesk();
    sheet.getRange('A2').setNumberFormat('@');
    for (const cell of ['A1', 'A2']) an.type(tab, place(cell), '1.234,5');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[1234.5], ['1.234,5']]);
  });

  test('is seen by everybody and told by the log of changes', () => {
    const { an, tab, sheet, state } = aDesk();
    const seen = state.changes.revision;
    expect(an.type(tab, place('C3'), 'x')).toEqual({ kind: 'done', area: at('C3'), marked: [] });
    expect(sheet.getRange('C3').getValue()).toBe('x');
    expect(state.changes.since(seen)).toContainEqual({ what: 'contents', area: at('C3') });
  });

  test('is refused by a rule that rejects it, in words that say what is accepted', () => {
    const { an, tab, sheet } = withRule(false);
    const outcome = an.type(tab, place('B2'), 'Chưa rõ');
    expect(outcome).toEqual({
      kind: 'refused',
      message:
        'Dữ liệu bạn đã nhập vào ô B2 vi phạm các quy tắc xác thực dữ liệu đã được thiết lập cho ô này. ' +
        'Vui lòng nhập một trong các giá trị sau: Có, Không.',
    });
    expect(sheet.getRange('B2').getValue()).toBe('');
    expect(an.undo()).toBeNull();
    expect(an.type(tab, place('B2'), 'Có').kind).toBe('done');
    expect(an.type(tab, place('B2'), '').kind).toBe('done');
  });

  test('is refused in the words of the rule, when it has some', () => {
    const { an, tab } = withRule(false, 'Chọn Có hoặc Không');
    expect(an.type(tab, place('B2'), 'x')).toEqual({ kind: 'refused', message: 'Chọn Có hoặc Không' });
  });

  test.each(['1,5', '50%', '31/12/2025', '007'])(
    'is let in by a list that names it, however it is read: %s',
    (text) => {
      const { an, tab, sheet, services } = aDesk();
      const rule = services.SpreadsheetApp.newDataValidation()
        .requireValueInList([text])
        .setAllowInvalid(false)
        .build();
      sheet.getRange('A1').setDataValidation(rule);
      expect(an.type(tab, place('A1'), text).kind).toBe('done');
      expect(an.type(tab, place('A1'), `${text}9`).kind).toBe('refused');
    },
  );

  test('is let in and marked by a rule that only warns', () => {
    const { an, tab, sheet } = withRule(true);
    expect(an.type(tab, place('B2'), 'Chưa rõ')).toEqual({ kind: 'done', area: at('B2'), marked: [place('B2')] });
    expect(sheet.getRange('B2').getValue()).toBe('Chưa rõ');
  });

  test.each([
    ['requireNumberBetween', [1, 9], '10', 'một số từ 1 đến 9'],
    ['requireNumberGreaterThan', [1.5], '1', 'một số lớn hơn 1,5'],
    ['requireDate', [], 'hôm nay', 'một ngày hợp lệ'],
    ['requireDateAfter', [new Date('2026-03-01T17:00:00Z')], '2/3/2026', 'một ngày sau 02/03/2026'],
    ['requireCheckbox', [], 'có', 'TRUE hoặc FALSE'],
    ['requireCheckbox', ['đạt', 'chưa'], 'x', 'một trong các giá trị sau: đạt, chưa'],
  ])('breaks a rule of the kind %s %j by «%s»: %s', (kind, ends, text, wanted) => {
    const { an, tab, sheet, services } = aDesk();
    const builder = services.SpreadsheetApp.newDataValidation() as unknown as Record<
      string,
      (...args: unknown[]) => GoogleAppsScript.Spreadsheet.DataValidationBuilder
    >;
    sheet.getRange('A1').setDataValidation(
      builder[kind]?.(...ends)
        .setAllowInvalid(false)
        .build() ?? null,
    );
    const outcome = an.type(tab, place('A1'), text);
    expect(outcome.kind === 'refused' && outcome.message).toMatch(new RegExp(`Vui lòng nhập ${wanted}\\.$`));
  });

  test('goes nowhere under merged cells, and is no step to undo', () => {
    const { an, tab, sheet } = aDesk([['a']]);
    sheet.getRange('A1:B2').merge();
    expect(an.type(tab, place('B2'), 'x')).toEqual({ kind: 'done', area: null, marked: [] });
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(an.undo()).toBeNull();
  });

  test('is refused beyond 50,000 characters, outside of the sheet and in a tab that is gone', () => {
    const { an, tab } = aDesk();
    const refusals = [
      an.type(tab, place('A1'), 'x'.repeat(50_001)),
      an.type(tab, place('AZ1'), 'x'),
      an.type(7, place('A1'), 'x'),
    ];
    expect(refusals).toMatchObject([
      { kind: 'refused', message: expect.stringContaining('50.000 ký tự') },
      { kind: 'refused', message: expect.stringContaining('nằm ngoài') },
      { kind: 'refused', message: expect.stringContaining('có người đã xóa') },
    ]);
  });
});

describe('a protection', () => {
  test('that warns asks first, and lets the confirmed edit through', () => {
    const { an, tab, sheet } = aDesk([['a']]);
    sheet.getRange('A1:B2').protect().setWarningOnly(true);
    expect(an.type(tab, place('A1'), 'x')).toMatchObject({
      kind: 'asks',
      question: expect.stringMatching(/^Bạn đang chỉnh sửa một phần của trang tính/),
    });
    expect(an.delete(tab, 'rows', { first: 2, count: 1 })).toMatchObject({ kind: 'asks' });
    expect(an.type(tab, place('C3'), 'x')).toMatchObject({ kind: 'done' });
    expect(an.type(tab, place('A1'), 'x', { confirmed: true })).toMatchObject({ kind: 'done' });
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  test('for other accounts refuses all but the owner and those it names', () => {
    const { an, binh, tab, state } = aDesk();
    state.protections = [{ id: 1, area: null, description: '', warningOnly: false, editors: [] }];
    expect(binh.type(tab, place('A1'), 'x', { confirmed: true })).toMatchObject({ kind: 'refused' });
    expect(binh.width(tab, { first: 1, count: 1 }, 50)).toMatchObject({ kind: 'refused' });
    expect(an.type(tab, place('A1'), 'x')).toMatchObject({ kind: 'done' });
    state.protections = [{ id: 1, area: null, description: '', warningOnly: false, editors: [binh.officer] }];
    expect(binh.type(tab, place('A1'), 'y')).toMatchObject({ kind: 'done' });
  });
});

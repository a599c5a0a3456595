import { codesOf } from '../../src/core/outline/outline';
import { isSameOutline } from '../../src/core/outline/outline-rows';
import { SET_2023 } from '../../src/core/outline/sets/set-2023';
import { SET_2026 } from '../../src/core/outline/sets/set-2026';
import { outlineIn } from '../../src/core/workbook/reading/read-outline';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aDocument, aParagraph, aTask, aWorkbook } from '../builders/tables';

const CONTENTS = {
  'Văn bản': [aDocument({ section: 'I.2' }), aDocument({ section: 'II.2.đ; II.2.d' }), aDocument({ section: null })],
  'Nhiệm vụ': [aTask({ section: 'I.1' })],
  'Nội dung': [aParagraph({ section: 'II.4.c' }), aParagraph({ section: 'II.8.a' }), aParagraph({ section: 'I.3' })],
};
const anOffice = () => anOfficeWith(aWorkbook(CONTENTS));
const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const use = (office: Office, set: '2023' | '2026') => office.as(AN).call('useOutlineSet', set);
const move = (office: Office) => office.as(AN).call('moveSections');

function sectionsOn(office: Office, tab: string): readonly unknown[] {
  const [headers = [], ...rows] = office.file.tables().find(({ name }) => name === tab)?.rows ?? [];
  const column = headers.indexOf('Mục báo cáo');
  return rows.map((row) => row[column] ?? null);
}

const MOVED = {
  documents: ['I.3', 'II.2.c', null],
  tasks: ['I.1'],
  narrative: ['II.4.d', 'II.8.a', 'I.4'],
};
const allSections = (office: Office) => ({
  documents: sectionsOn(office, 'Văn bản').slice(0, 3),
  tasks: sectionsOn(office, 'Nhiệm vụ').slice(0, 1),
  narrative: sectionsOn(office, 'Nội dung').slice(0, 3),
});

describe('the set of 2026 taken into use', () => {
  const office = anOffice();
  const { call } = office.as(AN);
  const before = office.file.tables();
  const seen = valueIn(call('outlineState'));
  const state = valueIn(use(office, '2026'));
  const untouched = office.file.tables();

  test('is shown beforehand, section by section', () => {
    expect(seen).toMatchObject({ set: '2023', isOwn: false, move: null });
    const changes = seen.sets.find(({ name }) => name === '2026')?.changes ?? [];
    expect(changes).toContainEqual({
      kind: 'added',
      code: 'I.6',
      before: '',
      after: 'Mô hình, sáng kiến, giải pháp mới',
    });
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'removed', code: 'II.7' }));
    expect(seen.sets.find(({ name }) => name === '2023')?.changes).toEqual([]);
  });

  test('rewrites the tab of the outline and the setting, and no other cell', () => {
    expect(isSameOutline(outlineIn(untouched), SET_2026)).toBe(true);
    expect(state).toMatchObject({ set: '2026', isOwn: false });
    const others = (tables: typeof before) =>
      tables.filter(({ name }) => !['Đề cương', 'Cấu hình', 'Nhật ký'].includes(name));
    expect(others(untouched)).toEqual(others(before));
  });

  test('is what the drop-downs offer from then on', () => {
    const sheet = sheetIn(office, 'Nội dung');
    const column = (sheet.getDataRange().getValues()[0] as string[]).indexOf('Mục báo cáo') + 1;
    const rule = sheet.getRange(2, column).getDataValidations()[0]?.[0];
    expect(rule?.getCriteriaValues()[0]).toEqual(codesOf(SET_2026));
  });

  test('offers to move what officers filed, and names what has no counterpart', () => {
    expect(state.move?.moved.map(({ tab, before: from, after }) => [tab, from, after])).toEqual([
      ['Văn bản', 'I.2', 'I.3'],
      ['Văn bản', 'II.2.đ; II.2.d', 'II.2.c'],
      ['Nội dung', 'II.4.c', 'II.4.d'],
      ['Nội dung', 'I.3', 'I.4'],
    ]);
    expect(state.move?.left).toEqual([{ tab: 'Nội dung', row: 3, sections: ['II.8.a'] }]);
  });

  test('moves each cell once, writes nothing else, and then has nothing more to offer', () => {
    const { moved, state: after } = valueIn(move(office));
    expect(moved).toEqual(state.move?.moved);
    expect(allSections(office)).toEqual(MOVED);
    expect(after.move).toBeNull();
    expect(move(office)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(allSections(office)).toEqual(MOVED);
  });
});

test('going back before anything was moved leaves every cell as it was', () => {
  const office = anOffice();
  const before = allSections(office);
  valueIn(use(office, '2026'));
  expect(valueIn(use(office, '2023')).move).toBeNull();
  expect(allSections(office)).toEqual(before);
  expect(isSameOutline(outlineIn(office.file.tables()), SET_2023)).toBe(true);
});

test('an outline of the office’s own is replaced only when asked, and the set is restored whole', () => {
  const office = anOffice();
  sheetIn(office, 'Đề cương').getRange(3, 2).setValue('Tiêu đề riêng');
  expect(valueIn(office.as(AN).call('outlineState')).isOwn).toBe(true);
  expect(valueIn(use(office, '2023'))).toMatchObject({ isOwn: false, move: null });
});

test('a move that is declined is offered no more', () => {
  const office = anOffice();
  valueIn(use(office, '2026'));
  expect(valueIn(office.as(AN).call('keepSections')).move).toBeNull();
});

test('a cell with a formula keeps it', () => {
  const office = anOffice();
  valueIn(use(office, '2026'));
  const sheet = sheetIn(office, 'Văn bản');
  const column = (sheet.getDataRange().getValues()[0] as string[]).indexOf('Mục báo cáo') + 1;
  sheet.getRange(4, column).setFormula('=A1');
  valueIn(move(office));
  expect(sheet.getRange(4, column).getFormula()).toBe('=A1');
});

const FAILING = failingCallsOf('set-up');

test.each(MODES)('a change of set in which one service call fails (%s) never moves a cell twice', (mode) => {
  for (const n of FAILING.numbers(mode)) {
    const office = anOffice();
    const changed = withFault(office, n, mode, () => use(office, '2026'));
    valueIn(use(office, '2026'));
    const moved = withFault(office, n, mode, () => move(office));
    if (valueIn(office.as(AN).call('outlineState')).move) valueIn(move(office));
    expect({ n, changed, moved, sections: allSections(office) }).toEqual({ n, changed, moved, sections: MOVED });
    if (changed === null && moved === null) break;
  }
});

describe('suggested targets', () => {
  const office = anOffice();
  const targets = () => {
    const [headers = [], ...rows] = office.file.tables().find(({ name }) => name === 'Chỉ tiêu')?.rows ?? [];
    return new Map(rows.map((row) => [row[0], row[headers.indexOf('Mục tiêu')]]));
  };

  test('are written where no target is typed, and nowhere else', () => {
    const sheet = sheetIn(office, 'Chỉ tiêu');
    const codes = sheet.getDataRange().getValues();
    const column = (codes[0] as string[]).indexOf('Mục tiêu') + 1;
    sheet.getRange(codes.findIndex(([code]) => code === 'TL_GIAI_NGAN') + 1, column).setValue('≥ 95%');
    const written = valueIn(office.as(AN).call('suggestTargets'));
    expect(written.map(({ code }) => code)).toContain('TL_DUNG_HAN');
    expect(written.map(({ code }) => code)).not.toContain('TL_GIAI_NGAN');
    expect(targets().get('TL_DUNG_HAN')).toBe('≥ 98%');
    expect(targets().get('TL_GIAI_NGAN')).toBe('≥ 95%');
    expect(targets().get('HS_TIEP_NHAN') ?? null).toBeNull();
  });

  test('are shown with the headline figures, and not written again', () => {
    const { headlines } = valueIn(office.as(AN).call('panelState'));
    expect(headlines.find(({ code }) => code === 'TL_DUNG_HAN')?.target).toMatchObject({ text: '≥ 98%' });
    expect(headlines.find(({ code }) => code === 'HS_TIEP_NHAN')?.target).toBeNull();
    expect(valueIn(office.as(AN).call('suggestTargets'))).toEqual([]);
  });
});

describe('the set typed by hand into the settings, while the tab of the outline says nothing', () => {
  const office = anOffice();
  const { call } = office.as(AN);
  const moveNow = () => valueIn(call('panelState')).outlineMove;
  const typeSet = (set: string) => {
    const sheet = sheetIn(office, 'Cấu hình');
    const row =
      sheet
        .getDataRange()
        .getValues()
        .findIndex(([name]) => name === 'Bộ đề cương') + 1;
    sheet.getRange(row, 2).setValue(set);
  };

  test('offers to move the sections, once the panel has known another one', () => {
    sheetIn(office, 'Đề cương').getRange('A2:E200').clearContent();
    expect(moveNow()).toBeNull();
    typeSet('2026');
    expect(moveNow()).toEqual({ from: '2023', to: '2026', waits: true, doubtful: 0 });
    valueIn(move(office));
    expect(allSections(office)).toEqual(MOVED);
    expect(moveNow()).toBeNull();
  });
});

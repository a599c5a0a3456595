import { toByteArray } from 'base64-js';
import { linesIn } from '../builders/docx';
import { withFault } from '../builders/faults';
import { AN, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aParagraph, aWorkbook } from '../builders/tables';

type Paragraphs = readonly (readonly [section: string, text: string, order?: number])[];

function anOffice(...paragraphs: Paragraphs): Office {
  return anOfficeWith(
    aWorkbook({
      'Nội dung': paragraphs.map(([section, text, order]) => aParagraph({ section, text, order: order ?? 1 })),
    }),
  );
}

const calls = (office: Office) => office.as(AN).call;
const use = (office: Office, set: '2023' | '2026') => calls(office)('useOutlineSet', set);
const move = (office: Office) => calls(office)('moveSections');
const stateOf = (office: Office) => valueIn(calls(office)('outlineState'));
const panelOf = (office: Office) => valueIn(calls(office)('panelState'));
const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const later = (office: Office) => office.world.clock.set('2023-06-13T03:00:00Z');

function column(office: Office, header: string): readonly unknown[] {
  const [headers = [], ...rows] = office.file.tables().find(({ name }) => name === 'Nội dung')?.rows ?? [];
  return rows.map((row) => row[headers.indexOf(header)] ?? null);
}
const sections = (office: Office) => column(office, 'Mục báo cáo');

function setByHand(office: Office, value: string): void {
  const sheet = sheetIn(office, 'Cấu hình');
  const row = sheet
    .getDataRange()
    .getValues()
    .findIndex(([name]) => String(name).trim() === 'Bộ đề cương');
  sheet.getRange(row + 1, 2).setValue(value);
}

describe('the setting changed by hand, while the tab has the sections of another set', () => {
  const office = anOffice(['I.2', 'Đã kiểm tra hai bộ phận.']);
  setByHand(office, '2026');

  test('changes nothing, and the page says what is in force', () => {
    expect(stateOf(office)).toMatchObject({ set: '2023', isOwn: false, setting: '2026', move: null });
  });

  test('does not hide the move when the set is taken into use', () => {
    const { move: offered, setting, set } = valueIn(use(office, '2026'));
    expect({ set, setting }).toEqual({ set: '2026', setting: '2026' });
    expect(offered).toMatchObject({ from: '2023', to: '2026', moved: [{ before: 'I.2', after: 'I.3' }] });
  });
});

test('an outline near to the set of 2026 is not moved to it as if it were of 2023', () => {
  const office = anOffice(['I.3', 'Đã kiểm tra.']);
  valueIn(use(office, '2026'));
  valueIn(calls(office)('keepSections'));
  sheetIn(office, 'Đề cương').getRange(3, 2).setValue('Tiêu đề riêng của phường');
  setByHand(office, '');
  expect(stateOf(office)).toMatchObject({ set: '2026', isOwn: true, setting: '2023' });
  expect(valueIn(use(office, '2026')).move).toBeNull();
});

test('a change of set that is interrupted anywhere can be finished on the page, and then moves every cell', () => {
  for (let n = 1; ; n++) {
    const office = anOffice(['I.2', 'Kiểm tra.']);
    const hit = withFault(office, n, 'kill', () => use(office, '2026'));
    if (hit === null) break;
    later(office);
    const { set, setting, sets } = stateOf(office);
    const chosen = sets.find(({ name }) => name === '2026');
    const isDone = set === '2026' && setting === '2026' && chosen?.changes.length === 0;
    if (!isDone) valueIn(use(office, '2026'));
    valueIn(move(office));
    expect({ n, hit, sections: sections(office).slice(0, 1) }).toEqual({ n, hit, sections: ['I.3'] });
  }
});

describe('between the change of set and the move', () => {
  const office = anOffice(['I.2', 'Kiểm tra.']);
  valueIn(use(office, '2026'));

  test('every page can say that the cells wait', () => {
    expect(panelOf(office).outlineMove).toEqual({ from: '2023', to: '2026', waits: true, doubtful: 0 });
  });

  test('nothing that names a section is saved in the sidebar', () => {
    const { call } = office.as(AN);
    const refused = { ok: false, failure: { kind: 'refused' } };
    expect(call('saveParagraph', { code: 'I.3', text: 'Viết cho bộ 2026.', before: null })).toMatchObject(refused);
    const order = { before: null, codes: ['I.3'], officer: 'Chị Hoa', dueIso: '' };
    expect(call('assignSection', order)).toMatchObject(refused);
    expect(sections(office)).toEqual(['I.2']);
  });

  test('is over when the cells are moved', () => {
    valueIn(move(office));
    expect(panelOf(office).outlineMove).toBeNull();
    valueIn(calls(office)('saveParagraph', { code: 'I.3', text: 'Viết cho bộ 2026.', before: null }));
    expect(sections(office).slice(0, 2)).toEqual(['I.3', 'I.3']);
  });
});

describe('a code without a counterpart that the other set has for another content', () => {
  const office = anOffice(['II.2.a', 'Kế hoạch kiểm soát.'], ['II.2.c', 'Rà soát.'], ['II.8.a', 'Khác.']);
  valueIn(use(office, '2026'));
  const { left } = valueIn(move(office));
  const doubtful = () => stateOf(office).doubtful?.cells ?? [];

  test('is named with its cell after the move', () => {
    expect(left.map(({ sections: codes }) => codes.join())).toEqual(['II.2.a', 'II.8.a']);
    expect(sections(office).slice(0, 3)).toEqual(['II.2.a', 'II.2.a', 'II.8.a']);
    expect(doubtful()).toEqual([{ tab: 'Nội dung', row: 2, sections: ['II.2.a'] }]);
    expect(panelOf(office).outlineMove).toEqual({ from: '2023', to: '2026', waits: false, doubtful: 1 });
  });

  test('is still named when its row stands elsewhere', () => {
    sheetIn(office, 'Nội dung').insertRowsBefore(2, 1);
    expect(doubtful()).toEqual([{ tab: 'Nội dung', row: 3, sections: ['II.2.a'] }]);
  });

  test('is named no more once it was seen', () => {
    expect(valueIn(calls(office)('keepSections')).doubtful).toBeNull();
    expect(panelOf(office).outlineMove).toBeNull();
  });
});

test('a doubtful cell that gets another section is named no more', () => {
  const office = anOffice(['II.2.a', 'Kế hoạch kiểm soát.']);
  valueIn(use(office, '2026'));
  valueIn(move(office));
  sheetIn(office, 'Nội dung').getRange(2, 1).setValue('II.2.b');
  expect(stateOf(office).doubtful).toBeNull();
});

describe('paragraphs of sections that become one', () => {
  const office = anOffice(
    ['II.2.đ', 'Phản ánh A.', 1],
    ['II.2.d', 'Một cửa B.', 2],
    ['II.2.d', 'Một cửa A.', 1],
    ['I.1', 'Chỉ đạo.', 5],
    ['II.2.đ', 'Phản ánh B.', 2],
  );
  valueIn(use(office, '2026'));
  const { renumbered } = valueIn(move(office));

  test('keep the order of their sections, and of each section', () => {
    const docx = toByteArray(valueIn(calls(office)('reportFile')).base64);
    const printed = linesIn(docx).filter((line) => /^(Một cửa|Phản ánh) [AB]\.$/.test(line));
    expect(printed).toEqual(['Một cửa A.', 'Một cửa B.', 'Phản ánh A.', 'Phản ánh B.']);
  });

  test('are numbered anew and told; the others keep their numbers', () => {
    expect(column(office, 'Thứ tự').slice(0, 5)).toEqual([3, 2, 1, 5, 4]);
    expect(renumbered).toEqual([
      { tab: 'Nội dung', row: 2, after: 3 },
      { tab: 'Nội dung', row: 6, after: 4 },
    ]);
  });
});

describe('a move interrupted at a tab that is then edited', () => {
  const start = () => anOffice(['I.2', 'Kiểm tra.'], ['I.3', 'Tuyên truyền.'], ['II.4.c', 'Cán bộ.']);

  test('moves the cells that are as they were, never one twice, and names those that are not', () => {
    for (let n = 1; ; n++) {
      const office = start();
      valueIn(use(office, '2026'));
      const hit = withFault(office, n, 'kill', () => move(office));
      if (hit === null) break;
      later(office);
      sheetIn(office, 'Nội dung')
        .getRange(3, 1, 1, 3)
        .setValues([['V', 1, 'Mới.']]);
      const again = move(office);
      expect({ n, hit, sections: sections(office).slice(0, 3) }).toEqual({ n, hit, sections: ['I.3', 'V', 'II.4.d'] });
      if (again.ok) expect({ n, hit, move: again.value.state.move }).toEqual({ n, hit, move: null });
    }
  });

  function interruptedAt(call: string): Office {
    for (let n = 1; n < 80; n++) {
      const office = start();
      valueIn(use(office, '2026'));
      if (withFault(office, n, 'kill', () => move(office)) === call) return office;
    }
    throw new Error(`A move makes no call ${call}.`);
  }

  test('leaves a cell filed meanwhile to the officer', () => {
    const office = interruptedAt('Range.getFormulas');
    later(office);
    sheetIn(office, 'Nội dung').getRange(3, 1).setValue('I.2');
    const { left, state } = valueIn(move(office));
    expect(sections(office).slice(0, 3)).toEqual(['I.3', 'I.2', 'II.4.d']);
    expect(left).toEqual([{ tab: 'Nội dung', row: 3, sections: ['I.2'] }]);
    expect(state.doubtful?.cells).toEqual(left);
  });
});

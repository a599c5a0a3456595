import ExcelJS from 'exceljs';
import { workbookBytes } from '../../src/cli/write-workbook';
import { SET_2026 } from '../../src/core/outline/sets/set-2026';
import type { Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { NARRATIVE_TAB } from '../../src/core/workbook/contract/record-tabs';
import { SETTINGS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { TABS } from '../../src/core/workbook/contract/tabs';
import { on } from '../builders/days';
import { aDocument, aDossier, aParagraph, aWorkbook } from '../builders/tables';

async function writtenAndReadBack(tables: readonly Table[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await workbookBytes(tables);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A cell of the row under the header row, or of another row. */
function cellUnder(sheet: ExcelJS.Worksheet, header: string, row = 2): ExcelJS.Cell {
  const headers = sheet.getRow(1).values as readonly unknown[];
  return sheet.getCell(row, headers.indexOf(header));
}

describe('a workbook written for officers', () => {
  let workbook: ExcelJS.Workbook;
  let dossiers: ExcelJS.Worksheet;

  beforeAll(async () => {
    workbook = await writtenAndReadBack(
      aWorkbook({
        'Hồ sơ': [aDossier({ code: '1.010', receivedOn: '2023-02-01', amountVnd: 14_578_500 })],
        'Văn bản': [aDocument({ subject: '=1+1' })],
        'Nội dung': [aParagraph({ text: '- Như trên\n+ @tổ dân phố' })],
      }),
    );
    dossiers = sheetOf(workbook, DOSSIERS_TAB.name);
  });

  test('has the tabs of the contract in their order, then the values of long lists', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([...TABS.map(({ name }) => name), 'Danh mục']);
  });

  test('keeps the header row in sight and filters by it', () => {
    expect(dossiers.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(dossiers.autoFilter).toBe('A1:T2');
  });

  test('marks the tabs without which there is no report', () => {
    const coloured = workbook.worksheets.filter(({ properties }) => properties.tabColor?.argb === 'FFC00000');
    expect(coloured.map(({ name }) => name)).toEqual(['Cấu hình', 'Hồ sơ', 'Thủ tục']);
  });

  test('explains every column in a note on its header', () => {
    for (const { name, columns } of TABS) {
      for (const { header, note } of Object.values(columns)) {
        expect(cellUnder(sheetOf(workbook, name), header, 1).note).toContain(note);
      }
    }
  });

  test('holds a day as that day at midnight UTC, shown as dd/mm/yyyy', () => {
    const cell = cellUnder(dossiers, 'Ngày tiếp nhận');
    expect(cell.value).toEqual(new Date('2023-02-01T00:00:00Z'));
    expect(cell.numFmt).toBe('dd/mm/yyyy');
  });

  test('keeps codes as text and groups the digits of money', () => {
    expect(cellUnder(dossiers, 'Mã hồ sơ')).toMatchObject({ value: '1.010', numFmt: '@' });
    expect(cellUnder(dossiers, 'Số tiền (đồng)')).toMatchObject({ value: 14_578_500, numFmt: '#,##0' });
  });

  test('never makes a formula of a text', () => {
    const subject = cellUnder(sheetOf(workbook, 'Văn bản'), 'Trích yếu');
    expect([subject.type, subject.value]).toEqual([ExcelJS.ValueType.String, '=1+1']);
    const paragraph = cellUnder(sheetOf(workbook, 'Nội dung'), 'Nội dung');
    expect(paragraph.value).toBe('- Như trên\n+ @tổ dân phố');
  });

  test('offers the statuses far below the last row and refuses any other', () => {
    for (const row of [2, 1000]) {
      expect(cellUnder(dossiers, 'Trạng thái', row).dataValidation).toMatchObject({
        type: 'list',
        formulae: ['"Đang giải quyết,Chờ bổ sung,Đã trả kết quả,Từ chối,Rút hồ sơ,Dừng giải quyết,Hủy"'],
        showErrorMessage: true,
        error: expect.stringContaining('Đang giải quyết, Chờ bổ sung'),
      });
    }
  });

  test('suggests types of documents but lets others be typed', () => {
    const { dataValidation } = cellUnder(sheetOf(workbook, 'Văn bản'), 'Loại');
    expect(dataValidation.formulae[0]).toContain('QĐ,KH,CV');
    expect(dataValidation.showErrorMessage).toBeFalsy();
  });

  test('takes the section codes from a column that also says what they are', () => {
    const { dataValidation } = cellUnder(sheetOf(workbook, 'Nội dung'), 'Mục báo cáo');
    expect(dataValidation.formulae[0]).toMatch(/^'Danh mục'!\$A\$2:\$A\$\d+$/);
    const lists = sheetOf(workbook, 'Danh mục');
    const { text } = cellUnder(lists, 'Tên mục', 3);
    expect([cellUnder(lists, 'Mục báo cáo', 3).text, text]).toEqual([
      'I.1',
      'Tổ chức chỉ đạo, điều hành cải cách hành chính',
    ]);
  });

  test('offers the sections of its own outline, and of the set that its settings name', async () => {
    const offeredIn = async (...more: readonly Table[]) => {
      const rows = [Object.values(NARRATIVE_TAB.columns).map(({ header }) => header)];
      const book = await writtenAndReadBack([{ name: NARRATIVE_TAB.name, rows }, ...more]);
      const { formulae } = cellUnder(sheetOf(book, NARRATIVE_TAB.name), 'Mục báo cáo').dataValidation;
      const last = Number(/\$(\d+)$/.exec(formulae[0])?.[1]);
      return last > 0 ? [`${last - 1}`, cellUnder(sheetOf(book, 'Danh mục'), 'Tên mục', 3).text] : formulae;
    };
    const outline = {
      name: 'Đề cương',
      rows: [
        ['Mã mục', 'Tiêu đề'],
        ['I', 'Chung'],
        ['I.7', 'Riêng'],
      ],
    };
    const settings = {
      name: 'Cấu hình',
      rows: [
        ['Mục', 'Giá trị'],
        ['Bộ đề cương', '2026'],
      ],
    };
    expect(await offeredIn(outline, settings)).toEqual(['"I,I.7"']);
    expect(await offeredIn(settings)).toEqual([`${SET_2026.sections.length}`, 'Hoạt động chỉ đạo, điều hành nổi bật']);
  });

  test('offers for every choice exactly the accepted values, and no list that Excel would refuse', () => {
    for (const { name, columns } of TABS) {
      for (const { header, accepts } of Object.values(columns)) {
        if (accepts.kind !== 'choice') continue;
        const list = String(cellUnder(sheetOf(workbook, name), header).dataValidation.formulae[0]);
        expect(list.replace(/"/g, '').split(',')).toEqual(Object.keys(accepts.choices));
        expect(list.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('the settings of a written workbook', () => {
  async function settingCell(setting: string, value: Table['rows'][number][number]): Promise<ExcelJS.Cell> {
    const { name, value: typed } = SETTINGS_TAB.columns;
    const table = {
      name: SETTINGS_TAB.name,
      rows: [
        [name.header, typed.header],
        [setting, value],
      ],
    };
    return sheetOf(await writtenAndReadBack([table]), SETTINGS_TAB.name).getCell('B2');
  }

  test('offer the values of the setting in that row', async () => {
    const cell = await settingCell('Làm tròn', 'Cắt bớt');
    expect(cell.dataValidation.formulae).toEqual(['"Cắt bớt,Làm tròn"']);
  });

  test('offer a value that holds a comma from a column of cells', async () => {
    const cell = await settingCell('Dãy số văn bản', 'QĐ riêng, còn lại chung');
    expect(cell.dataValidation.formulae).toEqual(["'Danh mục'!$D$2:$D$4"]);
  });

  test('show a day as dd/mm/yyyy', async () => {
    const cell = await settingCell('Đến ngày', on('2023-06-13'));
    expect([cell.value, cell.numFmt]).toEqual([new Date('2023-06-13T00:00:00Z'), 'dd/mm/yyyy']);
  });
});

test('a tab and a column that the contract does not know are written as they are', async () => {
  const workbook = await writtenAndReadBack([{ name: 'Sổ tay', rows: [['Việc'], ['Gọi lại']] }]);
  expect(sheetOf(workbook, 'Sổ tay').getCell('A2').value).toBe('Gọi lại');
});

test('a workbook written a second time has one tab of lists', async () => {
  const workbook = await writtenAndReadBack([{ name: 'Danh mục', rows: [['Mục báo cáo'], ['I.1']] }]);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Danh mục']);
});

test('the properties of the file do not tell when it was written', async () => {
  const workbook = await writtenAndReadBack([]);
  expect([workbook.created, workbook.modified]).toEqual([new Date('2023-06-13'), new Date('2023-06-13')]);
});

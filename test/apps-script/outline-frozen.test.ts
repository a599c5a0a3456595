import { AN, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aDocument, aDossier, aParagraph, aTask, aWorkbook } from '../builders/tables';
import { anOfficeOfV030 } from '../builders/v030';

const calls = (office: Office) => office.as(AN).call;
const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const changes = (office: Office) => valueIn(calls(office)('freezeState')).periods[0]?.changes;

function aFrozenOffice(): Office {
  const paragraph = (section: string, order: number, text: string) => aParagraph({ section, order, text });
  const office = anOfficeWith(
    aWorkbook({
      'Hồ sơ': [aDossier()],
      'Văn bản': [aDocument({ section: 'I.2' }), aDocument({ number: 2, section: 'II.2.đ; II.2.d' })],
      'Nhiệm vụ': [aTask({ section: 'I.3' })],
      'Nội dung': [
        paragraph('II.2.đ', 1, 'Phản ánh A.'),
        paragraph('II.2.d', 1, 'Một cửa A.'),
        paragraph('I.2', 1, 'Kiểm tra.'),
        paragraph('I.3', 1, 'Tuyên truyền.'),
      ],
    }),
  );
  valueIn(calls(office)('freezePeriod'));
  return office;
}

function moved(office: Office): Office {
  valueIn(calls(office)('useOutlineSet', '2026'));
  valueIn(calls(office)('moveSections'));
  return office;
}

const NO_CHANGES = { rowCount: 0, rows: [], figures: [] };

test('cells that only got the code of the same content in another set were not edited since the freeze', () => {
  const office = aFrozenOffice();
  expect(changes(office)).toEqual(NO_CHANGES);
  valueIn(calls(office)('useOutlineSet', '2026'));
  expect(changes(office)).toEqual(NO_CHANGES);
  valueIn(calls(office)('moveSections'));
  expect(changes(office)).toEqual(NO_CHANGES);
  const { problems } = valueIn(calls(office)('panelState'));
  expect(problems.map(({ code }) => code)).not.toContain('frozen-changed');
});

test('an edit beside the move is still told, with nothing but itself', () => {
  const office = moved(aFrozenOffice());
  sheetIn(office, 'Nội dung').getRange(4, 1).setValue('V');
  expect(changes(office)).toMatchObject({ rowCount: 1, rows: [{ sheet: 'Nội dung', row: 4 }] });
});

test('a section of the outline edited since the freeze is still told', () => {
  const office = aFrozenOffice();
  sheetIn(office, 'Đề cương').getRange(3, 2).setValue('Tiêu đề khác');
  expect(changes(office)).toMatchObject({ rowCount: 1, rows: [{ sheet: 'Đề cương' }] });
});

test('a period frozen by version 0.3 is not changed by the move either', () => {
  const office = anOfficeOfV030();
  valueIn(calls(office)('upgradeSheet'));
  const before = changes(office);
  expect(before?.rowCount).toBe(1);
  expect(changes(moved(office))).toEqual(before);
});

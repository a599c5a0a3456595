import PizZip from 'pizzip';
import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { AN, anOfficeWith, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const REASON = 'Thành phố cần bản dự thảo trong hôm nay';

function anOfficeWithReport() {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()] }), aShortTemplate()]);
  const made = makeReport(office);
  return { office, order: { run: made.run, accounts: [CITY], role: 'reader', message: '', reason: '' } as const };
}

function dropLastDossier({ file }: Office): void {
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ')?.deleteRow(3);
}

/** An officer changes a figure in the finished document. */
function retype({ world }: Office, from: string, to: string): void {
  const document = world.drive.files().find(({ mimeType }) => mimeType.endsWith('document'));
  const zip = new PizZip(document?.content ?? new Uint8Array());
  zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace(from, to));
  if (document) document.content = zip.generate({ type: 'uint8array' });
}

const stateOf = (office: Office) => valueIn(office.as(AN).call('sharingState'));

test('a report made from the present data may be shared as it is', () => {
  const { office, order } = anOfficeWithReport();
  expect(stateOf(office)).toMatchObject({ notCompared: null, errors: [] });
  valueIn(office.as(AN).call('shareReport', order));
});

test('a figure changed by hand in it is an error', () => {
  const { office } = anOfficeWithReport();
  retype(office, '02 hồ sơ', '90 hồ sơ');
  expect(stateOf(office)).toMatchObject({ notCompared: null, errors: [expect.stringContaining('90')] });
});

describe('a report whose data changed since', () => {
  test('should be made again, and is shared only with a reason, which the log keeps', () => {
    const { office, order } = anOfficeWithReport();
    dropLastDossier(office);
    expect(stateOf(office)).toMatchObject({
      notCompared: expect.stringMatching(/ghi 02, nay là 01.*tạo lại/),
      errors: [],
    });
    expect(office.as(AN).call('shareReport', order)).toMatchObject({ failure: { kind: 'refused' } });
    expect(office.world.drive.mails).toEqual([]);
    expect(valueIn(office.as(AN).call('shareReport', { ...order, reason: REASON })).notCompared).not.toBeNull();
    expect(office.world.drive.mails.map(({ to }) => to)).toEqual([CITY]);
    const log = readTab(LOG_TAB, tableOf(office.file.tables(), LOG_TAB)).rows;
    expect(log[log.length - 1]?.remark).toContain(REASON);
  });

  test('names a figure changed by hand among those that differ', () => {
    const { office } = anOfficeWithReport();
    retype(office, '02 hồ sơ', '90 hồ sơ');
    dropLastDossier(office);
    expect(stateOf(office).notCompared).toContain('ghi 90');
  });

  test('may be shared again once it has been made again', () => {
    const { office } = anOfficeWithReport();
    dropLastDossier(office);
    makeReport(office);
    expect(stateOf(office)).toMatchObject({ notCompared: null, errors: [] });
  });
});

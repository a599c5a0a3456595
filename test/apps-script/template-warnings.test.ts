import { fromByteArray } from 'base64-js';
import { AN, anOfficeWith, makeReport, valueIn } from '../builders/office';
import { aWorkbook } from '../builders/tables';
import { aTemplate } from '../builders/templates';

const WARNING = /^Mẫu báo cáo: Phần thân, đoạn 1 \(«.*»\): «\{HS_HUY\}» không phải là thẻ .* \{\{HS_HUY\}\}\.$/;

test('marks of other software in a template are told where it is put in force, and with each report', async () => {
  const office = anOfficeWith(aWorkbook({}));
  const call = office.as(AN).call;
  const docx = fromByteArray(await aTemplate(['Có {{HS_MOI}} và {HS_HUY}']));
  expect(valueIn(call('useTemplateFile', 'mau.docx', docx)).warnings).toEqual([expect.stringMatching(WARNING)]);
  expect(valueIn(call('templateState')).warnings).toHaveLength(1);
  expect(makeReport(office).templateWarnings).toEqual([
    expect.stringMatching(WARNING),
    expect.stringMatching(/^Mẫu báo cáo: mẫu không có chỗ in nội dung của mục /),
  ]);
  expect(valueIn(call('restoreTemplate', 'built-in')).warnings).toEqual([]);
  expect(makeReport(office).templateWarnings).toEqual([]);
});

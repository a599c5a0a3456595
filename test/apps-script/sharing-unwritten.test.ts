import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { AN, anOfficeWith, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, anAssignment, aParagraph, aWorkbook } from '../builders/tables';

const REASON = 'Thành phố cần bản dự thảo trong hôm nay';

const stateOf = (office: Office) => valueIn(office.as(AN).call('sharingState'));

/** Nobody wrote anything but the section on merits. */
function anOfficeWithGaps() {
  const office = anOfficeWith(
    aWorkbook({
      'Hồ sơ': [aDossier()],
      'Nội dung': [aParagraph({ section: 'III.1', text: 'Mọi việc trôi chảy.' })],
      'Phân công': [anAssignment({ section: 'V', officer: 'Văn phòng – thống kê' })],
    }),
  );
  const made = makeReport(office);
  return { office, order: { run: made.run, accounts: [CITY], role: 'reader', message: '', reason: '' } as const };
}

describe('a report with sections that nobody wrote', () => {
  const { office, order } = anOfficeWithGaps();
  const unwritten = stateOf(office).unwritten;

  test('names each of them and who has to write it', () => {
    expect(unwritten).toContain('Mục V «Kiến nghị, đề xuất» chưa có nội dung; phụ trách: Văn phòng - thống kê.');
    expect(unwritten).toContain(
      'Mục III.2 «Tồn tại, hạn chế và nguyên nhân» chưa có nội dung; phụ trách: chưa phân công.',
    );
    expect(unwritten.join()).not.toContain('III.1');
  });

  test('is not shared without a reason', () => {
    const refused = office.as(AN).call('shareReport', order);
    expect(refused).toMatchObject({ failure: { kind: 'refused', details: expect.arrayContaining([...unwritten]) } });
    expect(office.world.drive.mails).toEqual([]);
  });

  test('asks no reason for a section that an officer accepted as it is', () => {
    const { problems } = valueIn(office.as(AN).call('panelState'));
    const problem = problems.find(({ message }) => message.startsWith('Mục V '));
    valueIn(office.as(AN).call('acceptProblem', problem?.key ?? '', 'Kỳ này không kiến nghị'));
    expect(stateOf(office).unwritten).toEqual(unwritten.filter((text) => !text.startsWith('Mục V ')));
  });

  test('is shared for a reason, which the log keeps', () => {
    valueIn(office.as(AN).call('shareReport', { ...order, reason: REASON }));
    expect(office.world.drive.mails.map(({ to }) => to)).toEqual([CITY]);
    const log = readTab(LOG_TAB, tableOf(office.file.tables(), LOG_TAB)).rows;
    expect(log[log.length - 1]?.remark).toContain(REASON);
  });
});

import { ASSIGNMENTS_TAB, NARRATIVE_TAB } from '../../src/core/workbook/contract/record-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOfficeWith, type Office, valueIn } from '../builders/office';
import { anAssignment, aParagraph, aWorkbook } from '../builders/tables';

const FAILING = failingCallsOf('writing');
const rowsOf = <T extends Tab>({ file }: Office, tab: T) => readTab(tab, tableOf(file.tables(), tab)).rows;
const textsOf = (office: Office) => rowsOf(office, NARRATIVE_TAB).map(({ text }) => text);

describe.each(MODES)('writing in which one service call fails (%s)', (mode) => {
  const office = anOfficeWith(
    aWorkbook({ 'Nội dung': [aParagraph({ section: 'I.2', text: 'Đã họp.' })], 'Phân công': [anAssignment()] }),
  );

  test('leaves a new paragraph once when it is saved again', () => {
    for (const n of FAILING.numbers(mode)) {
      const text = `Đoạn ${n}.`;
      const save = () => office.as(AN).call('saveParagraph', { code: 'I.2', text, before: null });
      const hit = withFault(office, n, mode, save);
      if (hit === null) break;
      valueIn(save());
      expect({ n, hit, texts: textsOf(office).filter((one) => one === text) }).toEqual({ n, hit, texts: [text] });
    }
  });

  test('leaves a paragraph as it was or as it was rewritten, with its author', () => {
    for (const n of FAILING.numbers(mode)) {
      const [before] = valueIn(office.as(AN).call('sectionText', 'I.2')).paragraphs;
      if (!before) throw new Error('the paragraph is gone');
      const text = `Viết lại lần ${n}.`;
      const save = () => office.as(AN).call('saveParagraph', { code: 'I.2', text, before });
      const hit = withFault(office, n, mode, save);
      if (hit === null) break;
      expect([before.text, text]).toContain(textsOf(office)[0]);
      valueIn(save());
      expect(rowsOf(office, NARRATIVE_TAB)[0]).toMatchObject({ text, author: AN, writtenFor: 'quý II năm 2023' });
    }
  });

  test('ticks once it is pressed again', () => {
    const seen = { row: 2, officer: 'Văn phòng – thống kê', codes: ['I.1'] };
    for (const n of FAILING.numbers(mode)) {
      const mark = (done: boolean) => office.as(AN).call('markAssignment', seen, done);
      const hit = withFault(office, n, mode, () => mark(true));
      if (hit === null) break;
      valueIn(mark(true));
      expect(rowsOf(office, ASSIGNMENTS_TAB)).toMatchObject([{ done: true }]);
      valueIn(mark(false));
    }
  });
});

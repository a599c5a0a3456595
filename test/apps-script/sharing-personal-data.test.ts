import PizZip from 'pizzip';
import { ACCEPTED_TAB, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { ShareOrder, SharingState } from '../../src/protocol/sharing';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOfficeWith, BINH, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FAILING = failingCallsOf('sharing');
const NARRATIVE = 'Trao quà cho Nguyễn Thái Bình theo kế hoạch.';
const REASON = 'Tên quỹ học bổng, không phải tên người nhận';

interface Shared {
  readonly office: Office;
  readonly order: ShareOrder;
}

function anOfficeSaying(...texts: readonly string[]): Shared {
  const rows = texts.map((text, index) => ({ section: 'III.1', order: index + 1, text }));
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()], 'Nội dung': rows }), aShortTemplate()]);
  const made = makeReport(office);
  return { office, order: { run: made.run, accounts: [CITY], role: 'reader', message: '', reason: '' } };
}

/** An officer types a sentence into the finished document. */
function typeInto({ world }: Office, sentence: string): void {
  const document = world.drive.files().find(({ mimeType }) => mimeType.endsWith('document'));
  const zip = new PizZip(document?.content ?? new Uint8Array());
  const body = zip.file('word/document.xml')?.asText() ?? '';
  const paragraph = `<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`;
  zip.file('word/document.xml', body.replace('<w:body>', `<w:body>${paragraph}`));
  if (document) document.content = zip.generate({ type: 'uint8array' });
}

const stateOf = ({ office }: Shared): SharingState => valueIn(office.as(AN).call('sharingState'));
const share = ({ office, order }: Shared) => office.as(AN).call('shareReport', order);
const declare = ({ office, order }: Shared, key: string, reason = REASON, officer = AN) =>
  office.as(officer).call('declareNotPersonal', order.run, key, reason);
const acceptedIn = ({ file }: Office) => readTab(ACCEPTED_TAB, tableOf(file.tables(), ACCEPTED_TAB)).rows;
const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;

describe.each([
  ['in the Sheet', () => anOfficeSaying(NARRATIVE)],
  [
    'in the document alone',
    () => {
      const shared = anOfficeSaying('Mọi việc trôi chảy.');
      typeInto(shared.office, NARRATIVE);
      return shared;
    },
  ],
])('what looks like personal data %s', (where, made) => {
  const shared = made();
  const isInSheet = where === 'in the Sheet';

  test('names its place and keeps the report from being shared', () => {
    const [found, ...others] = stateOf(shared).personalData;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'personal-person-name', severity: 'error', accepted: null });
    expect(found?.places).toMatchObject([
      isInSheet ? { sheet: 'Nội dung', row: 2, text: NARRATIVE } : { sheet: null, paragraph: 1, text: NARRATIVE },
    ]);
    const answer = share({ ...shared, order: { ...shared.order, reason: 'Gấp' } });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(shared.office.world.drive.mails).toEqual([]);
  });

  test('is declared to be none only with a reason, and by the officer who shares', () => {
    const key = stateOf(shared).personalData[0]?.key ?? '';
    expect(declare(shared, key, '  ')).toMatchObject({ ok: false });
    expect(declare(shared, key, REASON, BINH)).toMatchObject({ ok: false });
    expect(declare(shared, 'F0')).toMatchObject({ ok: false });
    expect(acceptedIn(shared.office)).toEqual([]);
  });

  test('once declared is kept in the tab and in the log like any acceptance, and the report is shared', () => {
    const key = stateOf(shared).personalData[0]?.key ?? '';
    expect(valueIn(declare(shared, key)).personalData).toEqual([]);
    expect(acceptedIn(shared.office)).toMatchObject([{ fact: key, reason: REASON, acceptedBy: AN }]);
    const last = logOf(shared.office).slice(-1)[0];
    expect(last).toMatchObject({ action: 'Chấp nhận lỗi, cảnh báo', result: 'Xong' });
    expect(last?.remark).toContain(REASON);
    expect(declare(shared, key)).toMatchObject({ ok: false });
    valueIn(share(shared));
    expect(shared.office.world.drive.mails.map(({ to }) => to)).toEqual([CITY]);
  });

  test('stands again once the declaration is withdrawn', () => {
    const key = acceptedIn(shared.office)[0]?.fact ?? '';
    const declared = stateOf(shared).acceptedPersonalData;
    expect(declared.map((problem) => problem.accepted?.reason)).toEqual(isInSheet ? [] : [REASON]);
    valueIn(shared.office.as(AN).call('withdrawAcceptance', key));
    expect(stateOf(shared).personalData.map((problem) => problem.key)).toEqual([key]);
  });
});

test('taken out of the cell and the report made again, nothing stands in the way', () => {
  const shared = anOfficeSaying(NARRATIVE);
  expect(stateOf(shared).personalData.length).toBe(1);
  const clean = anOfficeSaying('Trao 50 suất quà theo kế hoạch.');
  expect(stateOf(clean).personalData).toEqual([]);
  valueIn(share(clean));
});

test('a declaration covers its own sentence, no other', () => {
  const shared = anOfficeSaying('Mọi việc trôi chảy.');
  typeInto(shared.office, NARRATIVE);
  valueIn(declare(shared, stateOf(shared).personalData[0]?.key ?? ''));
  typeInto(shared.office, 'Đã trả kết quả cho bà Lê Thị Hà.');
  expect(stateOf(shared).personalData.map(({ places }) => places[0]?.text)).toEqual([
    'Đã trả kết quả cho bà Lê Thị Hà.',
  ]);
});

test.each(MODES)('a declaration in which one service call fails is, the second time, there once (%s)', (mode) => {
  const shared = anOfficeSaying('Mọi việc trôi chảy.');
  typeInto(shared.office, NARRATIVE);
  const key = stateOf(shared).personalData[0]?.key ?? '';
  for (const [n, hit] of FAILING.each(shared.office, mode, () => declare(shared, key))) {
    if (stateOf(shared).personalData.length > 0) valueIn(declare(shared, key));
    expect({ n, hit, rows: acceptedIn(shared.office).length }).toEqual({ n, hit, rows: 1 });
    valueIn(shared.office.as(AN).call('withdrawAcceptance', key));
  }
});

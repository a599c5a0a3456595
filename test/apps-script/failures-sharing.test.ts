import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { ShareOrder } from '../../src/protocol/sharing';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOfficeWith, BINH, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FAILING = failingCallsOf('sharing');
function anOfficeWithReport(): { office: Office; order: ShareOrder; documentId: string } {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
  const made = makeReport(office);
  const document = office.world.drive.files().find(({ mimeType }) => mimeType.endsWith('document'));
  const order: ShareOrder = { run: made.run, accounts: [CITY], role: 'reader', message: 'Kính gửi', reason: '' };
  return { office, order, documentId: document?.id ?? '' };
}

const accessOf = ({ world }: Office, id: string) =>
  world.drive
    .file(id)
    .permissions.filter(({ email }) => email === CITY)
    .map(({ role, type }) => `${type} ${role}`);

const share = (office: Office, order: ShareOrder, officer = AN) => office.as(officer).call('shareReport', order);

const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;

test.each(MODES)(
  'sharing in which one service call fails ends, the second time, with the city let in once (%s)',
  (mode) => {
    const { office, order, documentId } = anOfficeWithReport();
    for (const [n, hit] of FAILING.each(office, mode, () => share(office, order))) {
      expect({ n, hit, again: share(office, order).ok }).toEqual({ n, hit, again: true });
      expect(accessOf(office, documentId)).toEqual(['user reader']);
    }
    const last = logOf(office).slice(-1)[0];
    expect(last).toMatchObject({ action: 'Chia sẻ với cấp trên', result: 'Xong' });
    expect(last?.remark).toContain(CITY);
  },
);

test.each(MODES)(
  'taking access back while one service call fails ends, the second time, with the city shut out (%s)',
  (mode) => {
    const { office, order, documentId } = anOfficeWithReport();
    const held = () => office.world.drive.file(documentId).permissions.find(({ email }) => email === CITY)?.id ?? '';
    const revoke = () => {
      if (held() === '') valueIn(share(office, order));
      return office.as(AN).call('revokeAccess', order.run, held());
    };
    valueIn(share(office, order));
    for (const [n, hit] of FAILING.each(office, mode, () => office.as(AN).call('revokeAccess', order.run, held()))) {
      expect({ n, hit, again: revoke().ok, access: accessOf(office, documentId) }).toEqual({
        n,
        hit,
        again: true,
        access: [],
      });
      valueIn(share(office, order));
    }
  },
);

test('the city is told by a mail with the officer’s message, and may only view', () => {
  const { office, order, documentId } = anOfficeWithReport();
  const state = valueIn(share(office, order));
  expect(state.access.find(({ who }) => who === CITY)).toMatchObject({ role: 'reader', inherited: false });
  expect(office.world.drive.mails).toMatchObject([{ to: CITY, message: 'Kính gửi', fileId: documentId }]);
});

test('nobody but named accounts is ever let in', () => {
  const { office, order, documentId } = anOfficeWithReport();
  valueIn(share(office, order));
  expect(office.world.drive.file(documentId).permissions.map(({ type }) => type)).toEqual(
    office.world.drive.file(documentId).permissions.map(() => 'user'),
  );
});

test('another officer is told who can share the report', () => {
  const { office, order } = anOfficeWithReport();
  expect(share(office, order, BINH)).toMatchObject({
    ok: false,
    failure: { kind: 'refused', message: expect.stringContaining(AN) },
  });
});

test.each(['', 'khong-phai-dia-chi', 'a@b', '<x@y.vn>'])('«%s» is no account to share with', (account) => {
  const { office, order } = anOfficeWithReport();
  expect(share(office, { ...order, accounts: [account] })).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(office.world.drive.mails).toEqual([]);
});

test('with an error standing, sharing needs a reason, and the log keeps it', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier(), aDossier({ receivedOn: '31/02/2023' })] }));
  const made = makeReport(office);
  const order: ShareOrder = { run: made.run, accounts: [CITY], role: 'commenter', message: '', reason: '' };
  expect(share(office, order)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  valueIn(share(office, { ...order, reason: 'Hồ sơ nhập nhầm, sẽ xóa' }));
  expect(logOf(office).slice(-1)[0]?.remark).toContain('Hồ sơ nhập nhầm, sẽ xóa');
});

test('access is taken back, and an inherited one says where it comes from', () => {
  const { office, order, documentId } = anOfficeWithReport();
  const { access } = valueIn(share(office, order));
  const permission = access.find(({ who }) => who === CITY)?.permission ?? '';
  expect(valueIn(office.as(AN).call('revokeAccess', order.run, permission)).access.map(({ who }) => who)).not.toContain(
    CITY,
  );
  expect(accessOf(office, documentId)).toEqual([]);
});

import { failingCallsOf, MODES, withFault } from '../builders/faults';
import {
  anOfficeSent,
  anOfficeSigned,
  figuresIn,
  keptIn,
  PLAN,
  packagesIn,
  remarksFile,
  sharePackage,
} from '../builders/level-office';
import { anOfficeWithReport, lifeAfter, logIn, seenIn, take, takeBack } from '../builders/life-office';
import { AN, CITY, type Office, valueIn } from '../builders/office';

const FAILING = failingCallsOf('level above');

const seenBy = (office: Office) =>
  packagesIn(office).flatMap(({ permissions }) =>
    permissions.filter(({ email }) => email === CITY).map(({ role }) => role),
  );

describe.each(MODES)('one service call fails (%s)', (mode) => {
  test('while the package is sent: sent again, there is one, the city sees it once, and the log says so', () => {
    let count = 0;
    for (const n of FAILING.numbers(mode)) {
      const { office, run } = anOfficeSigned({ isShared: true });
      const mails = office.world.drive.mails.length;
      const hit = withFault(office, n, mode, () => sharePackage(office, run));
      valueIn(sharePackage(office, run));
      const files = packagesIn(office);
      expect({ n, hit, files: files.length, seen: seenBy(office) }).toEqual({ n, hit, files: 1, seen: ['reader'] });
      expect({ n, hit, problems: figuresIn(files[0]?.content ?? null).problems }).toEqual({ n, hit, problems: [] });
      expect({ n, hit, mails: office.world.drive.mails.length - mails }).toEqual({ n, hit, mails: 1 });
      const last = logIn(office).slice(-1)[0];
      expect(last).toMatchObject({ action: 'Gửi gói số liệu', result: 'Xong', report: run });
      expect(last?.remark).toContain(CITY);
      if (hit === null) break;
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(FAILING.of(12));
  });

  test('while remarks are added: added again, each stands there once', () => {
    let count = 0;
    for (const n of FAILING.numbers(mode)) {
      const { office, run } = anOfficeSent();
      const order = { run, text: remarksFile(), isSure: true };
      const add = () => office.as(AN).call('addRemarks', order);
      const hit = withFault(office, n, mode, add);
      valueIn(add());
      const kept = keptIn(office).map(({ remark, report }) => ({ remark, report }));
      const all = ['Nêu nguyên nhân hồ sơ trễ hạn.', PLAN.text].map((remark) => ({ remark, report: run }));
      expect({ n, hit, kept }).toEqual({ n, hit, kept: all });
      if (hit === null) break;
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(FAILING.of(12));
  });

  test('while a remark is answered: answered again, it has that answer and the other stays open', () => {
    const { office, run } = anOfficeSent();
    valueIn(office.as(AN).call('addRemarks', { run, text: remarksFile(), isSure: true }));
    let count = 0;
    for (const n of FAILING.numbers(mode)) {
      const text = `Ý kiến thứ ${n}.`;
      valueIn(office.as(AN).call('addRemarks', { run, text, isSure: true }));
      const order = { run, code: '', place: '', text, answer: `Đã bổ sung ${n}.` };
      const hit = withFault(office, n, mode, () => office.as(AN).call('answerRemark', order));
      valueIn(office.as(AN).call('answerRemark', order));
      const found = keptIn(office).find(({ remark }) => remark === text);
      const { answered, answer, answeredBy } = found ?? {};
      const asked = { answered: true, answer: `Đã bổ sung ${n}.`, answeredBy: AN };
      expect({ n, hit, answered, answer, answeredBy }).toEqual({ n, hit, ...asked });
      expect(keptIn(office).find(({ remark }) => remark === PLAN.text)?.answered).toBe(false);
      if (hit === null) break;
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(FAILING.of(9));
  });

  test('while a report is returned with its remarks: returned again, both are there once', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    let count = 0;
    for (const n of FAILING.numbers(mode)) {
      const order = { step: 'returned', seen: seenIn(office, run), remarks: `Ý kiến thứ ${n}.` } as const;
      const hit = withFault(office, n, mode, () => take(office, run, order));
      const { state } = lifeAfter(take(office, run, order));
      const kept = keptIn(office).filter(({ remark }) => remark === `Ý kiến thứ ${n}.`).length;
      expect({ n, hit, state, kept }).toEqual({ n, hit, state: 'returned', kept: 1 });
      valueIn(takeBack(office, run, 'returned'));
      if (hit === null) break;
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(FAILING.of(12));
  });
});

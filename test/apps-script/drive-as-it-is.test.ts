import { type DriveFile, FOLDER, GOOGLE_DOC } from '../../src/emulator/drive/drive-state';
import { DriveApiException } from '../../src/emulator/world/exceptions';
import { AN, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const anOffice = (): Office => anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);

const filesOf = ({ world }: Office, mimeType: string) =>
  world.drive.files().filter((file) => file.mimeType === mimeType && !world.drive.isTrashed(file));

const holdersOf = ({ world }: Office, file: DriveFile | undefined) =>
  file ? world.drive.permissionsOf(file).map(({ permission }) => permission.email) : [];

describe('a folder in the bin is no folder', () => {
  test('the next report lies in a new one, and nothing of it is left in the bin', () => {
    const office = anOffice();
    makeReport(office);
    const [old] = filesOf(office, FOLDER);
    if (old) old.trashed = true;
    makeReport(office);
    const [document, ...others] = filesOf(office, GOOGLE_DOC);
    expect(others).toEqual([]);
    expect(document?.parent).toBe(filesOf(office, FOLDER)[0]?.id);
    expect(office.world.drive.childrenOf(old as DriveFile)).toHaveLength(1);
    expect(holdersOf(office, document)).toEqual([AN, BINH]);
  });

  test('nor for a template that is edited', () => {
    const office = anOffice();
    makeReport(office);
    for (const folder of filesOf(office, FOLDER)) folder.trashed = true;
    const { draftUrl } = valueIn(office.as(AN).call('editTemplate'));
    expect(filesOf(office, GOOGLE_DOC).map(({ id }) => draftUrl.includes(id))).toEqual([true]);
  });
});

describe('a report in the bin is no report', () => {
  function twoReports() {
    const office = anOffice();
    const [first, second] = [makeReport(office), makeReport(office)];
    office.world.clock.advance(60_000);
    const bin = (url: string) => {
      for (const file of filesOf(office, GOOGLE_DOC)) if (url.includes(file.id)) file.trashed = true;
    };
    bin(second.url);
    return { office, first, second, bin };
  }

  test('it is not listed, shared or exported, and the one before it is', () => {
    const { office, first, second } = twoReports();
    const { call } = office.as(AN);
    expect(valueIn(call('panelState')).reports.map(({ url }) => url)).toEqual([first.url]);
    expect(valueIn(call('sharingState')).report?.url).toBe(first.url);
    const order = { run: second.run, accounts: ['a@b.vn'], role: 'reader', message: '', reason: 'x' } as const;
    expect(call('shareReport', order)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: expect.stringContaining('thùng rác') },
    });
    expect(office.world.drive.mails).toEqual([]);
  });

  test('of a colleague it is told by the log, since his bin is out of reach', () => {
    const { office, second } = twoReports();
    expect(valueIn(office.as(BINH).call('panelState')).reports[0]?.url).toBe(second.url);
  });

  test('a Sheet without reports asks Drive nothing', () => {
    const office = anOffice();
    office.world.calls.reset();
    valueIn(office.as(AN).call('panelState'));
    expect(office.world.calls.of('Drive.Files.list')).toBe(0);
  });
});

describe('a document that Drive does not list yet', () => {
  const failure = (method: string) =>
    new DriveApiException(method, 503, 'backendError', 'Backend Error. Service error');

  test('is looked for until it is listed, and not made twice', () => {
    const office = anOffice();
    makeReport(office);
    office.world.calls.reset();
    makeReport(office);
    const at = office.world.calls.log.indexOf('Drive.Files.create') + 1;
    for (let times = 0; times < 3; times += 1) {
      office.world.clock.advance(60_000);
      const fault = office.world.failAt(at, 'after', failure('Drive.Files.create'));
      expect(makeReport(office).url).not.toBe('');
      expect(fault.hit).toBe('Drive.Files.create');
    }
    expect(filesOf(office, GOOGLE_DOC)).toHaveLength(5);
  });

  test('is taken away after a run that failed or was killed right behind it', () => {
    const office = anOffice();
    makeReport(office);
    office.world.calls.reset();
    makeReport(office);
    const at = office.world.calls.log.indexOf('Drive.Files.create') + 1;
    office.world.failAt(at + 1, 'before', new Error('Dịch vụ bị gọi quá nhiều lần trong một ngày: x.'));
    expect(() => makeReport(office)).toThrow();
    expect(filesOf(office, GOOGLE_DOC)).toHaveLength(2);
    office.world.failAt(at + 1, 'kill');
    expect(() => makeReport(office)).toThrow();
    expect(filesOf(office, GOOGLE_DOC)).toHaveLength(3);
    makeReport(office);
    expect(filesOf(office, GOOGLE_DOC)).toHaveLength(3);
  });
});

describe('an export that Google refuses is told as it is', () => {
  const refusals = [
    { code: 403, reason: 'exportSizeLimitExceeded', said: 'This file is too large to be exported.', advice: '10 MB' },
    {
      code: 403,
      reason: 'cannotDownloadFile',
      said: 'This file cannot be downloaded by the user.',
      advice: 'tải văn bản về',
    },
    { code: 404, reason: 'notFound', said: 'File not found: x.', advice: 'không còn văn bản' },
    { code: 403, reason: 'dailyLimitExceeded', said: 'Daily Limit Exceeded.', advice: 'vào ngày mai' },
  ];

  test.each(refusals)('$code $reason on the page of sharing', ({ code, reason, said, advice }) => {
    const office = anOffice();
    makeReport(office);
    const sharing = () => valueIn(office.as(AN).call('sharingState'));
    office.world.calls.reset();
    expect(sharing().errors).toEqual([]);
    const at = office.world.calls.log.indexOf('Drive.Files.export') + 1;
    office.world.failAt(at, 'before', new DriveApiException('Drive.Files.export', code, reason, said));
    const [error] = sharing().errors;
    expect(error).toContain(advice);
    expect(error).toContain(said);
    expect(error).toContain('sửa bằng tay');
  });

  test.each(refusals)('$code $reason for an edited template', ({ code, reason, said, advice }) => {
    const office = anOffice();
    valueIn(office.as(AN).call('editTemplate'));
    office.world.failAt(2, 'before', new DriveApiException('Drive.Files.export', code, reason, said));
    expect(office.as(AN).call('useEditedTemplate')).toMatchObject({
      ok: false,
      failure: {
        kind: 'refused',
        message: expect.stringContaining(advice),
        details: [expect.stringContaining(said)],
      },
    });
  });

  test('a document over 10 MB is not read, whatever the language of the error', () => {
    const office = anOffice();
    makeReport(office);
    for (const file of filesOf(office, GOOGLE_DOC)) file.content = new Uint8Array(10 * 1024 * 1024 + 1);
    expect(valueIn(office.as(AN).call('sharingState')).errors[0]).toContain('10 MB');
  });

  test('an answer that is no file is told, and never taken for a Word file', () => {
    const office = anOffice();
    makeReport(office);
    Object.assign(office.world.traits, { exportAnswers: 'text' });
    expect(valueIn(office.as(AN).call('sharingState')).errors[0]).toContain('không kèm tệp Word');
  });
});

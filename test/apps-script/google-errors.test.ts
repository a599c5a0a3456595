import { causeOf, isFinal } from '../../src/apps-script/run/google-error';
import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { DriveApiException, inLanguageOf, ServiceException } from '../../src/emulator/world/exceptions';
import { type Traits, USUAL_TRAITS } from '../../src/emulator/world/traits';
import { GOOGLE_SIGNS } from '../../src/protocol/google-signs';
import { AN, anOffice, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const LANGUAGES: readonly Traits['language'][] = ['vi', 'en'];
const api = (code: number, reason: string, message: string, language: Traits['language'] = 'vi') =>
  inLanguageOf(
    { traits: { ...USUAL_TRAITS, language } },
    new DriveApiException('Drive.Files.create', code, reason, message),
  );

describe('what an error of Google is', () => {
  test.each([
    ['Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.', 'service'],
    ['Dịch vụ Bảng tính bị lỗi khi truy cập tài liệu có id 1AbC.', 'service'],
    ['Câu trả lời trống', 'service'],
    ['Có quá nhiều thao tác LockService trên cùng một tập lệnh.', 'pace'],
    ['Dịch vụ bị gọi quá nhiều lần trong một ngày: spreadsheets.', 'daily-limit'],
    ['Cần được cho phép để thực hiện hành động đó.', 'rights'],
    ['Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.', 'rights'],
    ['Bạn không có quyền truy cập tài liệu yêu cầu.', 'rights'],
    ['Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.', 'rights'],
    ['Tài liệu 1AbC bị thiếu (có thể tài liệu đã bị xóa?)', 'gone'],
    ['Không tìm thấy dải ô', 'request'],
    ['Đã tồn tại một trang tính có tên "Hồ sơ". Vui lòng nhập tên khác.', 'request'],
    [
      'Dữ liệu bạn đã nhập vào ô E4 vi phạm các quy tắc xác thực dữ liệu đã được thiết lập cho ô này. Vui lòng nhập một trong các giá trị sau: Có, Không.',
      'request',
    ],
    ['Service Spreadsheets failed while accessing document with id 1AbC.', 'service'],
    ['Service unavailable: Docs', 'service'],
    ['Empty response', 'service'],
    ['Internal error', 'service'],
    ['Service Spreadsheets timed out while accessing document with id 1AbC.', 'time'],
    ['Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000)', 'pace'],
    ['Service invoked too many times for one day: spreadsheets.', 'daily-limit'],
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'rights'],
    ['Một câu mà chưa ai ghi lại.', 'unknown'],
  ] as const)('is known by its words: %s', (message, cause) => {
    expect(causeOf(new ServiceException(message))).toBe(cause);
    expect(causeOf(new ServiceException(message.normalize('NFD')))).toBe(cause);
  });

  test.each([
    [500, 'internalError', 'service'],
    [503, 'backendError', 'service'],
    [429, 'rateLimitExceeded', 'pace'],
    [403, 'userRateLimitExceeded', 'pace'],
    [403, 'dailyLimitExceeded', 'daily-limit'],
    [403, 'sharingRateLimitExceeded', 'daily-limit'],
    [403, 'storageQuotaExceeded', 'storage'],
    [403, 'insufficientFilePermissions', 'rights'],
    [401, 'authError', 'rights'],
    [404, 'notFound', 'gone'],
    [400, 'badRequest', 'request'],
  ] as const)('is known by the status %d with %s, whatever its words', (code, reason, cause) => {
    for (const words of ['Một câu mà chưa ai ghi lại.', 'Internal error', 'File not found']) {
      expect(causeOf(api(code, reason, words))).toBe(cause);
    }
  });

  test('is a mistake of the program by its name, in whichever realm it was thrown', () => {
    expect(causeOf({ name: 'TypeError', message: 'Service unavailable' })).toBe('mistake');
    expect(causeOf(new ReferenceError('Drive is not defined'))).toBe('mistake');
  });

  test('is tried again unless it is known to be final', () => {
    expect(isFinal(new ServiceException('Một câu mà chưa ai ghi lại.'))).toBe(false);
    expect(isFinal(new Error('Câu trả lời trống'))).toBe(false);
    expect(isFinal(new ServiceException('Không tìm thấy dải ô'))).toBe(true);
    expect(isFinal('PERMISSION_DENIED')).toBe(true);
  });

  test('is looked for by words in lower case and composed Unicode', () => {
    const signs = Object.values(GOOGLE_SIGNS).flat();
    expect(signs).toEqual(signs.map((sign) => sign.normalize('NFC').toLowerCase()));
    expect(new Set(signs).size).toBe(signs.length);
  });
});

const anOfficeIn = (language: Traits['language']) => {
  const tables = [...aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()] }), aShortTemplate()];
  const office = anOffice({ tables, traits: { language } });
  valueIn(office.as(AN).call('setUpSheet', false));
  return office;
};
const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;
const callsOf = (office: Office) => {
  office.world.calls.reset();
  makeReport(office);
  return office.world.calls.log.length;
};

describe.each(LANGUAGES)('in an account whose language is «%s»', (language) => {
  test('a passing failure of any call of a report is tried again, and the officer never hears of it', () => {
    const office = anOfficeIn(language);
    makeReport(office);
    const calls = callsOf(office);
    for (let n = 1; n <= calls; n += language === 'vi' ? 2 : 7) {
      const fault = office.world.failAt(n, 'before');
      expect({ n, hit: fault.hit, url: makeReport(office).url }).not.toMatchObject({ url: '' });
      office.world.faults.clear();
    }
    expect(logOf(office).every(({ result }) => result === 'Xong')).toBe(true);
  });

  test('a limit of the day is not tried again, and the officer reads what to do', () => {
    const office = anOfficeIn(language);
    makeReport(office);
    const limit = inLanguageOf(
      office.world,
      new ServiceException('Service invoked too many times for one day: spreadsheets.'),
    );
    office.world.calls.reset();
    office.world.failAt(2, 'before', limit as Error);
    const failed = office.as(AN).call('makeReport');
    expect(failed).toMatchObject({
      ok: false,
      failure: {
        kind: 'failed',
        message: expect.stringContaining('hạn mức'),
        details: [`Google báo: ${(limit as Error).message}`],
      },
    });
    const [, second, third] = office.world.calls.log;
    expect(third).not.toBe(second);
  });
});

test('a folder that is gone is made anew though Google says so in words that nobody knows', () => {
  const office = anOfficeIn('vi');
  makeReport(office);
  office.world.calls.reset();
  makeReport(office);
  const at = office.world.calls.log.indexOf('Drive.Files.create') + 1;
  const before = office.world.drive.files().length;
  office.world.failAt(at, 'before', api(404, 'notFound', 'Tập tin đâu rồi') as Error);
  expect(makeReport(office).url).not.toBe('');
  expect(office.world.drive.files()).toHaveLength(before + 2);
});

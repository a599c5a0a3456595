import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { type DriveFile, FOLDER, GOOGLE_DOC, permissionIdOf } from '../../src/emulator/drive/drive-state';
import { DriveApiException } from '../../src/emulator/world/exceptions';
import { AN, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const anOffice = (): Office => anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);

const filesOf = ({ world }: Office, mimeType: string) =>
  world.drive.files().filter((file) => file.mimeType === mimeType && !world.drive.isTrashed(file));

const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;

const holdersOf = ({ world }: Office, file: DriveFile | undefined) =>
  file ? world.drive.permissionsOf(file).map(({ permission }) => permission.email) : [];

describe('colleagues open reports through the folder', () => {
  const callsWith = (colleagues: number) => {
    const office = anOffice();
    office.file.book.editors.push(
      ...Array.from({ length: colleagues }, (_, index) => `can.bo.${index}@phuong.example`),
    );
    office.world.calls.reset();
    const { folder } = makeReport(office);
    const first = office.world.calls.log;
    office.world.calls.reset();
    makeReport(office);
    return {
      folder,
      opening: first.filter((name) => name === 'Drive.Permissions.create').length,
      log: first,
      next: office.world.calls.byMethod(),
    };
  };

  test('the calls of a report do not grow with them, and each is let in once', () => {
    const [few, many] = [callsWith(0), callsWith(12)];
    expect([few.opening, many.opening]).toEqual([1, 13]);
    expect(many.folder?.openedTo).toHaveLength(13);
    expect(many.next).toEqual(few.next);
    expect(many.next).not.toHaveProperty('Drive.Permissions.create');
    const untilOpening = (log: readonly string[]) => log.slice(0, log.lastIndexOf('Drive.About.get'));
    expect(untilOpening(many.log)).toEqual(untilOpening(few.log));
  });

  test('whoever joins is let in by the next report, and whoever left the Sheet is shut out', () => {
    const office = anOffice();
    makeReport(office);
    office.file.book.editors.splice(0, 1, 'chi@phuong.example');
    expect(makeReport(office).folder).toEqual({ openedTo: ['chi@phuong.example'], shutOut: [BINH], failed: [] });
    for (const document of filesOf(office, GOOGLE_DOC)) {
      expect(holdersOf(office, document)).toEqual([AN, 'chi@phuong.example']);
    }
    expect(makeReport(office)).toMatchObject({ openedTo: ['chi@phuong.example'], folderWaits: false });
  });

  describe('whom Google refuses once', () => {
    const refused = new DriveApiException('drive.permissions', 403, 'dailyLimitExceeded', 'Daily Limit Exceeded');

    /** The folder is open to one colleague when another takes his place in the Sheet. */
    const replaced = () => {
      const office = anOffice();
      makeReport(office);
      office.file.book.editors.splice(0, 1, 'chi@phuong.example');
      valueIn(office.as(AN).call('makeReport'));
      office.world.calls.reset();
      return office;
    };
    /** Opens the folder; the call of this name, which is final, fails. */
    const openedWithout = (office: Office, method: string, log: readonly string[]) => {
      const fault = office.world.failAt(log.indexOf(method) + 1, 'before', refused);
      const opened = valueIn(office.as(AN).call('openFolder'));
      expect(fault.hit).toBe(method);
      return opened;
    };
    const twin = replaced();
    valueIn(twin.as(AN).call('openFolder'));
    const { log } = twin.world.calls;

    test('to shut out is shut out after the next report', () => {
      const office = replaced();
      expect(openedWithout(office, 'Drive.Permissions.remove', log)).toMatchObject({ failed: [{ account: BINH }] });
      expect(makeReport(office).folder).toMatchObject({ shutOut: [BINH], failed: [] });
      expect(holdersOf(office, filesOf(office, FOLDER)[0])).toEqual([AN, 'chi@phuong.example']);
    });

    test('to let in again, and who leaves the Sheet then, is shut out like the others', () => {
      const office = replaced();
      office.file.book.editors.splice(0, 1, BINH);
      office.file.book.editors.push('dung@phuong.example');
      expect(openedWithout(office, 'Drive.Permissions.create', log)).toMatchObject({ failed: [{ account: BINH }] });
      office.file.book.editors.splice(0, 1);
      expect(makeReport(office).folder).toMatchObject({ shutOut: [BINH], failed: [] });
      expect(holdersOf(office, filesOf(office, FOLDER)[0])).toEqual([AN, 'dung@phuong.example']);
    });
  });

  test('a person whom the officer let into the folder by hand stays', () => {
    const office = anOffice();
    makeReport(office);
    const [folder] = filesOf(office, FOLDER);
    folder?.permissions.push({ id: 'tay', type: 'user', email: 'lanhdao@phuong.example', role: 'reader' });
    office.file.book.editors.splice(0, 1);
    expect(makeReport(office).folder).toEqual({ openedTo: [], shutOut: [BINH], failed: [] });
    expect(holdersOf(office, folder)).toEqual([AN, 'lanhdao@phuong.example']);
  });

  test('an editor whom the officer had let in by hand stays when he is no editor any more', () => {
    const office = anOffice();
    const { call } = office.as(AN);
    valueIn(call('makeReport'));
    const [folder] = filesOf(office, FOLDER);
    folder?.permissions.push({ id: permissionIdOf(BINH), type: 'user', email: BINH, role: 'reader' });
    expect(valueIn(call('openFolder')).openedTo).toEqual([BINH]);
    office.file.book.editors.splice(0, 1);
    expect(makeReport(office).folder).toEqual({ openedTo: [], shutOut: [], failed: [] });
    expect(holdersOf(office, folder)).toEqual([AN, BINH]);
    expect(makeReport(office).folderWaits).toBe(false);
  });

  test('an officer who works alone opens it to nobody, and it waits no more', () => {
    const office = anOffice();
    office.file.book.editors.splice(0, 1);
    expect(makeReport(office).folder).toEqual({ openedTo: [], shutOut: [], failed: [] });
    expect(logOf(office).map(({ action }) => action)).toEqual(['Tạo báo cáo']);
    expect(makeReport(office).folderWaits).toBe(false);
  });

  test('as many as Google lets edit a Sheet are let in, and shut out again', () => {
    const office = anOffice();
    const editors = Array.from({ length: 300 }, (_, n) => `nguyenthithuy${n}.phuongphuoclong@tinh.gov.vn`);
    office.file.book.editors.push(...editors);
    expect(makeReport(office).folder?.openedTo).toHaveLength(301);
    office.file.book.editors.splice(1);
    expect(makeReport(office).folder).toMatchObject({ openedTo: [BINH], failed: [] });
    expect(holdersOf(office, filesOf(office, FOLDER)[0])).toEqual([AN, BINH]);
  });

  test('a Google group among the editors is let in as a group', () => {
    const office = anOffice();
    office.world.drive.groups.set('nhom@phuong.example', [BINH]);
    office.file.book.editors.splice(0, 1, 'nhom@phuong.example');
    expect(makeReport(office).folder?.openedTo).toEqual(['nhom@phuong.example']);
    expect(filesOf(office, FOLDER)[0]?.permissions.map(({ type }) => type)).toEqual(['user', 'group']);
  });

  test('an address that Google takes neither as a person’s nor as a group’s is told with what it said first', () => {
    const office = anOffice();
    office.file.book.editors.splice(0, 1, 'khong-co-ten-mien');
    expect(makeReport(office).folder?.failed).toMatchObject([{ account: 'khong-co-ten-mien' }]);
  });

  test('whom Google refuses is told with its words, the others are let in, and the next report tries again', () => {
    const office = anOffice();
    const outside = 'khach@noikhac.example';
    office.world.drive.withoutAccount.add(outside);
    office.file.book.editors.push(outside);
    const { folder } = makeReport(office);
    expect(folder).toMatchObject({
      openedTo: [BINH],
      failed: [{ account: outside, said: expect.stringContaining('Google báo') }],
    });
    expect(logOf(office).slice(-1)[0]?.remark).toContain(outside);
    office.world.drive.withoutAccount.clear();
    expect(makeReport(office).folder).toEqual({ openedTo: [BINH, outside], shutOut: [], failed: [] });
  });
});

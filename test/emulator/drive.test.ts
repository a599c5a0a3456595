import { DOCX, FOLDER, GOOGLE_DOC } from '../../src/emulator/drive/drive-state';
import type { DriveApiException } from '../../src/emulator/world/exceptions';
import { AN, aWorld, BINH, CITY } from './a-world';

function aDrive() {
  const world = aWorld();
  const file = world.spreadsheet({ tables: [], scriptId: 'ban-sao-1', editors: [BINH] });
  const { Drive, Utilities } = file.as(AN);
  const { Files, Permissions } = Drive as Required<GoogleAppsScript.Drive>;
  const docx = () => Utilities.newBlob([80, 75, 3, 4, -1], DOCX, 'báo cáo.docx');
  return { world, file, Drive, Files, Permissions, docx };
}

type Media = { getBytes(): number[] };
/** After so long Drive lists what was made. */
const LISTED = 6000;

describe('Drive', () => {
  test('names the officer to the scope drive.file', () => {
    const { Drive } = aDrive();
    expect(Drive.About.get({ fields: 'user(emailAddress,displayName)' })).toEqual({
      user: { emailAddress: AN, displayName: 'an' },
    });
    expect(() => Drive.About.get({})).toThrow("The 'fields' parameter is required");
  });

  test('turns a .docx into a Google Doc in one call, and gives it back as one', () => {
    const { Files, docx, world } = aDrive();
    const made = Files.create({ name: 'Báo cáo', mimeType: GOOGLE_DOC }, docx(), { fields: 'id,name,webViewLink' });
    expect(made.webViewLink).toContain(`/document/d/${made.id}/edit`);
    expect(world.drive.file(String(made.id)).content).toEqual(Uint8Array.of(80, 75, 3, 4, 255));
    const exportMedia = Files.export as unknown as (id: string, type: string, options: object) => Media;
    expect(exportMedia(String(made.id), DOCX, { alt: 'media' }).getBytes()).toEqual([80, 75, 3, 4, -1]);
    expect(() => Files.get(String(made.id), { alt: 'media' })).toThrow('Only files with binary content');
  });

  test('keeps other files as they are', () => {
    const { Files, docx } = aDrive();
    const { id } = Files.create({}, docx());
    const media = Files.get(String(id), { alt: 'media' }) as unknown as Media;
    expect(media.getBytes()).toEqual([80, 75, 3, 4, -1]);
    expect(Files.get(String(id))).toEqual({ kind: 'drive#file', id, name: 'báo cáo.docx', mimeType: DOCX });
  });

  test('finds files by folder, name, kind and properties', () => {
    const { Files, world } = aDrive();
    const folder = String(Files.create({ name: 'Báo cáo CCHC', mimeType: FOLDER }).id);
    const inside = { parents: [folder], appProperties: { run: "r'1" } };
    const { id } = Files.create({ name: "Quý I '26", mimeType: GOOGLE_DOC, ...inside });
    const found = (q: string) => Files.list({ q, fields: 'files(id)' }).files?.map((file) => file.id);
    world.clock.advance(LISTED);
    expect(found(`'${folder}' in parents and trashed = false`)).toEqual([id]);
    expect(found(`name = 'Quý I \\'26' and mimeType = '${GOOGLE_DOC}'`)).toEqual([id]);
    expect(found("appProperties has { key='run' and value='r\\'1' } and trashed=false")).toEqual([id]);
    expect(found("'root' in parents")).toEqual([folder]);
    expect(() => found('tên = 1')).toThrow('Invalid Value');
  });

  test('bins what is in a binned folder, and deletes it with its folder', () => {
    const { Files, world } = aDrive();
    const folder = String(Files.create({ name: 'f', mimeType: FOLDER }).id);
    const id = String(Files.create({ name: 'a', parents: [folder] }).id);
    Files.update({ trashed: true }, folder);
    expect(Files.get(id, { fields: 'trashed,explicitlyTrashed' })).toEqual({ trashed: true, explicitlyTrashed: false });
    Files.remove(folder);
    expect(world.drive.find(id)).toBeNull();
  });

  test('makes a document in a binned folder without a word, and it lies in the bin', () => {
    const { Files, docx, world } = aDrive();
    const folder = String(Files.create({ name: 'f', mimeType: FOLDER }).id);
    Files.update({ trashed: true }, folder);
    const fields = 'id,trashed,explicitlyTrashed';
    const made = Files.create({ name: 'a', mimeType: GOOGLE_DOC, parents: [folder] }, docx(), { fields });
    expect(made).toMatchObject({ trashed: true, explicitlyTrashed: false });
    world.clock.advance(LISTED);
    expect(Files.list({ q: 'trashed = true', fields: 'files(name)' }).files).toEqual([{ name: 'f' }, { name: 'a' }]);
  });

  test('has a new file by its id at once, and lists it some seconds later', () => {
    const { Files, world } = aDrive();
    const id = String(Files.create({ name: 'a' }).id);
    world.clock.advance(LISTED - 1);
    expect([Files.get(id).name, Files.list().files]).toEqual(['a', []]);
    world.clock.advance(1);
    expect(Files.list().files).toHaveLength(1);
  });

  test('exports at most 10 MB, and says why it does not export', () => {
    const { Files, docx, world } = aDrive();
    const id = String(Files.create({ name: 'a', mimeType: GOOGLE_DOC }, docx()).id);
    const exportMedia = Files.export as unknown as (id: string, type: string, options: object) => Media;
    const reasonOf = (file: string) => {
      try {
        return exportMedia(file, DOCX, { alt: 'media' });
      } catch (error) {
        const { code, errors } = (error as DriveApiException).details;
        return `${code} ${errors[0]?.reason}`;
      }
    };
    world.drive.file(id).content = new Uint8Array(10 * 1024 * 1024 + 1);
    expect(reasonOf(id)).toBe('403 exportSizeLimitExceeded');
    expect(reasonOf('khong-co')).toBe('404 notFound');
    expect(reasonOf(String(Files.create({ name: 'a.txt' }).id))).toBe('403 fileNotExportable');
  });

  test('moves a file, renames it, and takes a property away with null', () => {
    const { Files } = aDrive();
    const folder = String(Files.create({ name: 'f', mimeType: FOLDER }).id);
    const id = String(Files.create({ name: 'a', appProperties: { run: '1', kept: 'x' } }).id);
    const move = { addParents: folder, removeParents: 'root', fields: 'name,parents,appProperties' };
    const moved = Files.update({ name: 'b', appProperties: { run: null } }, id, undefined as never, move);
    expect(moved).toEqual({ name: 'b', parents: [folder], appProperties: { kept: 'x' } });
  });

  test('answers as the API does when a file is missing or a field unknown', () => {
    const { Files } = aDrive();
    const failure = () => Files.get('khong-co');
    expect(failure).toThrow('API call to drive.files.get failed with error: File not found: khong-co.');
    expect(failure).toThrow(expect.objectContaining({ details: expect.objectContaining({ code: 404 }) }));
    expect(() => Files.list({ fields: 'files(tên)' })).toThrow();
    expect(() => Files.list({ fields: 'filles' })).toThrow('Invalid field selection filles');
  });

  test('shows an officer only what they made or picked with this copy of the script', () => {
    const { world, file, Files, Permissions } = aDrive();
    const id = String(Files.create({ name: 'a' }).id);
    Permissions.create({ type: 'user', role: 'writer', emailAddress: BINH }, id);
    const theirs = (file.as(BINH).Drive as Required<GoogleAppsScript.Drive>).Files;
    expect(() => theirs.get(id)).toThrow('File not found');
    expect(theirs.list().files).toEqual([]);
    world.clock.advance(LISTED);
    world.pick(BINH, 'ban-sao-1', id);
    expect(theirs.list().files).toHaveLength(1);
    expect(theirs.get(id).name).toBe('a');
    const otherCopy = world.spreadsheet({ tables: [], scriptId: 'ban-sao-2' }).as(AN).Drive;
    expect(() => otherCopy.Files.get(id)).toThrow('File not found');
  });

  test('lets nobody but the owner delete or bin a file', () => {
    const { world, file, Files, Permissions } = aDrive();
    const id = String(Files.create({ name: 'a' }).id);
    Permissions.create({ type: 'user', role: 'reader', emailAddress: BINH }, id);
    world.pick(BINH, 'ban-sao-1', id);
    const { Files: theirs } = file.as(BINH).Drive;
    expect(() => theirs.remove(id)).toThrow('The user does not have sufficient permissions');
    expect(() => theirs.update({ name: 'b' }, id)).toThrow('The user does not have sufficient permissions');
  });
});

describe('sharing', () => {
  test('is one permission with a notice that carries a message', () => {
    const { world, Files, Permissions } = aDrive();
    const id = String(Files.create({ name: 'Báo cáo' }).id);
    const made = Permissions.create({ type: 'user', role: 'commenter', emailAddress: CITY }, id, {
      sendNotificationEmail: true,
      emailMessage: 'Kính gửi',
      fields: 'id,role,emailAddress',
    });
    expect(made).toMatchObject({ role: 'commenter', emailAddress: CITY });
    expect(world.drive.mails).toEqual([
      { from: AN, to: CITY, fileId: id, fileName: 'Báo cáo', role: 'commenter', message: 'Kính gửi' },
    ]);
    const fields = 'permissions(emailAddress,role)';
    expect(Permissions.list(id, { fields }).permissions).toEqual([
      { emailAddress: AN, role: 'owner' },
      { emailAddress: CITY, role: 'commenter' },
    ]);
    Permissions.update({ role: 'reader' }, id, String(made.id));
    expect(Permissions.get(id, String(made.id)).role).toBe('reader');
    Permissions.remove(id, String(made.id));
    expect(Permissions.list(id).permissions).toHaveLength(1);
  });

  test('shows what comes from the folder, which cannot be taken away on the file', () => {
    const { Files, Permissions } = aDrive();
    const folder = String(Files.create({ name: 'f', mimeType: FOLDER }).id);
    const id = String(Files.create({ name: 'a', parents: [folder] }).id);
    const made = Permissions.create({ type: 'user', role: 'reader', emailAddress: CITY }, folder);
    const listed = Permissions.list(id, { fields: 'permissions(id,permissionDetails(role,inherited,inheritedFrom))' });
    expect(listed.permissions?.find((permission) => permission.id === made.id)).toEqual({
      id: made.id,
      permissionDetails: [{ role: 'reader', inherited: true, inheritedFrom: folder }],
    });
    expect(() => Permissions.remove(id, String(made.id))).toThrow('inherited permission');
  });

  test('with a Google group lets in its members, and takes it for no person', () => {
    const { world, file, Files, Permissions } = aDrive();
    world.drive.groups.set('nhom@phuong.example', [BINH]);
    const id = String(Files.create({ name: 'a' }).id);
    const share = (type: string, emailAddress: string) =>
      Permissions.create({ type, role: 'writer', emailAddress }, id, { fields: 'type,emailAddress' });
    expect(() => share('user', 'nhom@phuong.example')).toThrow('not applicable for the given permission type');
    expect(() => share('group', CITY)).toThrow('not applicable for the given permission type');
    expect(share('group', 'nhom@phuong.example')).toEqual({ type: 'group', emailAddress: 'nhom@phuong.example' });
    world.pick(BINH, 'ban-sao-1', id);
    expect((file.as(BINH).Drive as Required<GoogleAppsScript.Drive>).Files.get(id).name).toBe('a');
  });

  test('needs an address, and a notice for an address without a Google account', () => {
    const { world, Files, Permissions } = aDrive();
    world.drive.withoutAccount.add('khach@noikhac.example');
    const id = String(Files.create({ name: 'a' }).id);
    const share = (emailAddress: string, options: object) =>
      Permissions.create({ type: 'user', role: 'reader', emailAddress }, id, { ...options });
    expect(() => share('không phải', {})).toThrow('emailAddress is invalid');
    expect(() => share('khach@noikhac.example', { sendNotificationEmail: false })).toThrow('Notify people');
    share('khach@noikhac.example', {});
    expect(world.drive.mails).toHaveLength(1);
  });
});

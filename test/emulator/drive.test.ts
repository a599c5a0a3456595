import { DOCX, FOLDER, GOOGLE_DOC } from '../../src/emulator/drive/drive-state';
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
    const { Files } = aDrive();
    const folder = String(Files.create({ name: 'Báo cáo CCHC', mimeType: FOLDER }).id);
    const inside = { parents: [folder], appProperties: { run: "r'1" } };
    const { id } = Files.create({ name: "Quý I '26", mimeType: GOOGLE_DOC, ...inside });
    const found = (q: string) => Files.list({ q, fields: 'files(id)' }).files?.map((file) => file.id);
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
    world.pick(BINH, 'ban-sao-1', id);
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

import { isGone } from '../run/google-error';
import { atOnce } from '../run/retry';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Marks every file with the run that made it, so that files left by an unfinished run can be found. */
const RUN_KEY = 'cchcRun';

/** The advanced Drive service, which the manifest enables. */
export function drive(): NonNullable<typeof Drive> {
  return Drive as NonNullable<typeof Drive>;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly isFolder: boolean;
  readonly isBinned: boolean;
}

export const FIELDS = 'id,name,webViewLink,mimeType,trashed';

/** The address of the account that runs the script: with the scope `drive.file` only Drive tells it. */
export function currentOfficer(): string {
  const about = atOnce(() => drive().About.get({ fields: 'user(emailAddress)' }));
  return about.user?.emailAddress ?? '';
}

export interface CreatedDocument extends DriveFile {
  /** The folder that holds the document: the one given, or a new one. */
  readonly folder: string;
}

/**
 * Makes a Google Doc from a .docx with one call, in the officer's folder for this Sheet. A folder that is missing or lies
 * in the bin is replaced by a new one.
 */
export function createDocument(of: {
  readonly run: string;
  readonly name: string;
  readonly docx: Uint8Array;
  readonly folder: string | undefined;
  readonly folderName: string;
}): CreatedDocument {
  const blob = Utilities.newBlob([...signed(of.docx)], DOCX, `${of.name}.docx`);
  const make = (folder: string, isOwn: (file: DriveFile) => boolean) => {
    const resource = { name: of.name, mimeType: GOOGLE_DOC, parents: [folder], appProperties: { [RUN_KEY]: of.run } };
    return atOnce(
      () => fileOf(drive().Files.create(resource, blob, { fields: FIELDS })),
      () => listedLate(() => filesOfRun(of.run).find((file) => !file.isFolder && isOwn(file)) ?? null),
    );
  };
  if (of.folder !== undefined) {
    try {
      const made = make(of.folder, () => true);
      if (!made.isBinned) return { ...made, folder: of.folder };
      // Drive makes a document in a folder that lies in the bin without a word, and it lies there too.
      removeFile(made.id);
    } catch (error) {
      // The officer has deleted the folder, so a new one is made.
      if (!isGone(error)) throw error;
    }
  }
  const folder = createFolder(of.folderName, of.run);
  return { ...make(folder, ({ isBinned }) => !isBinned), folder };
}

/** A new file is listed some seconds after it was made. */
const PAUSES_MS = [2000, 3000, 5000];

/** Asks again, for ten seconds, while nothing is found. */
export function listedLate<T>(find: () => T | null): T | null {
  for (const pause of PAUSES_MS) {
    const found = find();
    if (found !== null) return found;
    Utilities.sleep(pause);
  }
  return find();
}

function createFolder(name: string, run: string): string {
  const resource = { name, mimeType: GOOGLE_FOLDER, appProperties: { [RUN_KEY]: run } };
  const folder = atOnce(
    () => fileOf(drive().Files.create(resource)),
    () => listedLate(() => folderOf(filesOfRun(run))),
  );
  return folder.id;
}

/** The files and folders that a run made and this officer can reach, those in the bin too. */
function filesOfRun(run: string): readonly DriveFile[] {
  const q = `appProperties has { key='${RUN_KEY}' and value='${run}' }`;
  const list = atOnce(() => drive().Files.list({ q, fields: `files(${FIELDS})` }));
  return (list.files ?? []).map(fileOf);
}

function folderOf(files: readonly DriveFile[]): DriveFile | null {
  return files.find(({ isFolder, isBinned }) => isFolder && !isBinned) ?? null;
}

/**
 * Deletes the documents that a run made. A folder that it made is kept for the next run: its id is returned, else null.
 * With `mayBeLate` it waits for a document that was made just now and is not listed yet.
 */
export function clearRun(run: string, { mayBeLate }: { readonly mayBeLate: boolean }): string | null {
  const withDocument = (files: readonly DriveFile[]) => (files.some(({ isFolder }) => !isFolder) ? files : null);
  const files = (mayBeLate ? listedLate(() => withDocument(filesOfRun(run))) : null) ?? filesOfRun(run);
  for (const { id, isFolder } of files) if (!isFolder) removeFile(id);
  return folderOf(files)?.id ?? null;
}

/** Of these documents, those that lie in the bin of the officer who runs the script; others' bins are out of reach. */
export function binnedAmong(ids: readonly string[]): ReadonlySet<string> {
  if (ids.length === 0) return new Set();
  const q = `trashed = true and mimeType = '${GOOGLE_DOC}'`;
  const list = atOnce(() => drive().Files.list({ q, fields: 'files(id)', pageSize: 1000 }));
  const binned = new Set((list.files ?? []).map(({ id }) => id));
  return new Set(ids.filter((id) => binned.has(id)));
}

/** The link of a document that this officer can reach; null when it is gone. */
export function linkOf(id: string): string | null {
  try {
    const { webViewLink, trashed } = atOnce(() => drive().Files.get(id, { fields: 'webViewLink,trashed' }));
    return trashed ? null : (webViewLink ?? null);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/**
 * Puts a document that a run made into the bin, where Drive keeps it for 30 days; false when this officer cannot reach
 * it, did not make it, or it is no document of that run.
 */
export function trashOfRun(id: string, run: string): boolean {
  try {
    const { trashed, ownedByMe, appProperties } = atOnce(() =>
      drive().Files.get(id, { fields: 'trashed,ownedByMe,appProperties' }),
    );
    if (!ownedByMe || (appProperties as Readonly<Record<string, string>> | undefined)?.[RUN_KEY] !== run) return false;
    if (!trashed) atOnce(() => drive().Files.update({ trashed: true }, id));
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

export function removeFile(id: string): void {
  try {
    atOnce(() => drive().Files.remove(id));
  } catch (error) {
    // Already deleted: an earlier try took effect although it threw.
    if (!isGone(error)) throw error;
  }
}

/** A folder in which something lies stays; so does one that this officer cannot reach. */
export function binEmptyFolder(id: string): void {
  try {
    const q = `'${id}' in parents and trashed = false`;
    const { files = [] } = atOnce(() => drive().Files.list({ q, fields: 'files(id)', pageSize: 1 }));
    if (files.length === 0) atOnce(() => drive().Files.update({ trashed: true }, id));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

export function fileOf(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile {
  const { id = '', name = '', webViewLink = '', mimeType, trashed = false } = file;
  return { id, name, url: webViewLink, isFolder: mimeType === GOOGLE_FOLDER, isBinned: trashed };
}

/** Apps Script's blobs hold signed bytes. */
export function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The document id in a link such as the log keeps. */
export function idInUrl(url: string): string {
  return /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';
}

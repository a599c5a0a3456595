import { retried } from '../run/retry';

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
}

/** The address of the account that runs the script: with the scope `drive.file` only Drive tells it. */
export function currentOfficer(): string {
  const about = retried(() => drive().About.get({ fields: 'user(emailAddress)' }));
  return about.user?.emailAddress ?? '';
}

export interface CreatedDocument extends DriveFile {
  /** The folder that holds the document: the one given, or a new one. */
  readonly folder: string;
}

/**
 * Makes a Google Doc from a .docx with one call, in the officer's folder for this Sheet; a missing folder is created.
 */
export function createDocument(of: {
  readonly run: string;
  readonly name: string;
  readonly docx: Uint8Array;
  readonly folder: string | undefined;
  readonly folderName: string;
}): CreatedDocument {
  const blob = Utilities.newBlob([...signed(of.docx)], DOCX, `${of.name}.docx`);
  const make = (folder: string) => {
    const resource = { name: of.name, mimeType: GOOGLE_DOC, parents: [folder], appProperties: { [RUN_KEY]: of.run } };
    return retried(
      () => fileOf(drive().Files.create(resource, blob, { fields: 'id,name,webViewLink,mimeType' })),
      () => filesOfRun(of.run).find(({ isFolder }) => !isFolder) ?? null,
    );
  };
  if (of.folder !== undefined) {
    try {
      return { ...make(of.folder), folder: of.folder };
    } catch (error) {
      // The officer has deleted the folder, so a new one is made.
      if (!NOT_FOUND.test(String((error as Error).message))) throw error;
    }
  }
  const folder = createFolder(of.folderName, of.run);
  return { ...make(folder), folder };
}

const NOT_FOUND = /not found/i;

function createFolder(name: string, run: string): string {
  const resource = { name, mimeType: GOOGLE_FOLDER, appProperties: { [RUN_KEY]: run } };
  const folder = retried(
    () => fileOf(drive().Files.create(resource)),
    () => filesOfRun(run).find(({ isFolder }) => isFolder) ?? null,
  );
  return folder.id;
}

/** The files and folders that a run made and this officer can reach. */
function filesOfRun(run: string): readonly DriveFile[] {
  const q = `appProperties has { key='${RUN_KEY}' and value='${run}' } and trashed = false`;
  const list = retried(() => drive().Files.list({ q, fields: 'files(id,name,webViewLink,mimeType)' }));
  return (list.files ?? []).map(fileOf);
}

/**
 * Deletes the documents that a run made. A folder that it made is kept for the next run: its id is returned, else null.
 */
export function clearRun(run: string): string | null {
  const files = filesOfRun(run);
  for (const { id, isFolder } of files) if (!isFolder) removeFile(id);
  return files.find(({ isFolder }) => isFolder)?.id ?? null;
}

/** The link of a document that this officer can reach; null when it is gone. */
export function linkOf(id: string): string | null {
  try {
    const { webViewLink, trashed } = retried(() => drive().Files.get(id, { fields: 'webViewLink,trashed' }));
    return trashed ? null : (webViewLink ?? null);
  } catch (error) {
    if (NOT_FOUND.test(String((error as Error).message))) return null;
    throw error;
  }
}

/**
 * Puts a document that a run made into the bin, where Drive keeps it for 30 days; false when this officer cannot reach
 * it, did not make it, or it is no document of that run.
 */
export function trashOfRun(id: string, run: string): boolean {
  try {
    const { trashed, ownedByMe, appProperties } = retried(() =>
      drive().Files.get(id, { fields: 'trashed,ownedByMe,appProperties' }),
    );
    if (!ownedByMe || (appProperties as Readonly<Record<string, string>> | undefined)?.[RUN_KEY] !== run) return false;
    if (!trashed) retried(() => drive().Files.update({ trashed: true }, id));
    return true;
  } catch (error) {
    if (NOT_FOUND.test(String((error as Error).message))) return false;
    throw error;
  }
}

export function removeFile(id: string): void {
  try {
    retried(() => drive().Files.remove(id));
  } catch (error) {
    // Already deleted: an earlier try took effect although it threw.
    if (!NOT_FOUND.test(String((error as Error).message))) throw error;
  }
}

function fileOf(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile {
  const { id = '', name = '', webViewLink = '', mimeType } = file;
  return { id, name, url: webViewLink, isFolder: mimeType === GOOGLE_FOLDER };
}

/** Apps Script's blobs hold signed bytes. */
export function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The document id in a link such as the log keeps. */
export function idInUrl(url: string): string {
  return /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';
}

/**
 * A Google Doc as .docx; null when Google refuses. Undocumented: with `alt: 'media'`, an argument missing from the
 * types, the advanced service returns a Blob. The alternative, UrlFetchApp with the script's token, needs two more
 * scopes.
 */
export function exportedDocx(id: string): Uint8Array | null {
  type Export = (id: string, mimeType: string, options: object) => GoogleAppsScript.Base.Blob | undefined;
  const files = drive().Files as unknown as { readonly export: Export };
  try {
    const blob = retried(() => files.export(id, DOCX, { alt: 'media' }));
    return blob && typeof blob.getBytes === 'function' ? Uint8Array.from(blob.getBytes()) : null;
  } catch {
    return null;
  }
}

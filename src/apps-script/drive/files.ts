import { retried } from '../run/retry';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Marks every file with the run that made it, so that what an unfinished run left can be found again. */
const RUN_KEY = 'cchcRun';

/** The advanced service; the manifest switches it on. */
export function drive(): NonNullable<typeof Drive> {
  return Drive as NonNullable<typeof Drive>;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly isFolder: boolean;
}

/** The account that runs this: the only way to its name under the scope `drive.file`. */
export function currentOfficer(): string {
  const about = retried(() => drive().About.get({ fields: 'user(emailAddress)' }));
  return about.user?.emailAddress ?? '';
}

export interface CreatedDocument extends DriveFile {
  /** The folder that it is in: the known one, or one made for it. */
  readonly folder: string;
}

/** A Google Doc made of a .docx by one import, in the officer's folder of this Sheet, which is made when there is none. */
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
      // The officer has deleted the folder: then a new one is made.
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

/** What a run has made and this officer can reach. */
function filesOfRun(run: string): readonly DriveFile[] {
  const q = `appProperties has { key='${RUN_KEY}' and value='${run}' } and trashed = false`;
  const list = retried(() => drive().Files.list({ q, fields: 'files(id,name,webViewLink,mimeType)' }));
  return (list.files ?? []).map(fileOf);
}

/** Removes the documents that a run made; the folder it made is kept for the next one, and told. */
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

function removeFile(id: string): void {
  try {
    retried(() => drive().Files.remove(id));
  } catch (error) {
    // Gone already: a first try took effect although it threw.
    if (!NOT_FOUND.test(String((error as Error).message))) throw error;
  }
}

function fileOf(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile {
  const { id = '', name = '', webViewLink = '', mimeType } = file;
  return { id, name, url: webViewLink, isFolder: mimeType === GOOGLE_FOLDER };
}

/** Apps Script's blobs hold signed bytes. */
function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The id inside a document's link, as the log keeps it. */
export function idInUrl(url: string): string {
  return /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';
}

/**
 * A Google Doc as .docx; null when Google does not hand it over. That the advanced service answers a Blob with
 * `alt: 'media'`, an argument the types lack, is not documented; the way around is UrlFetchApp with the script's token, at
 * the price of two more scopes.
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

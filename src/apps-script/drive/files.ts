import { retried } from '../run/retry';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Marks every file with the run that made it, so that what an unfinished run left can be found again. */
const RUN_KEY = 'cchcRun';
const FOLDER_KEY = 'cchc.folder';

/** The advanced service; the manifest switches it on. */
export function drive(): NonNullable<typeof Drive> {
  return Drive as NonNullable<typeof Drive>;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** The account that runs this: the only way to its name under the scope `drive.file`. */
export function currentOfficer(): string {
  const about = retried(() => drive().About.get({ fields: 'user(emailAddress)' }));
  return about.user?.emailAddress ?? '';
}

/** A Google Doc made of a .docx by one import, in the officer's folder of this Sheet. */
export function createDocument(of: {
  readonly run: string;
  readonly name: string;
  readonly folderName: string;
  readonly docx: Uint8Array;
}): DriveFile {
  const blob = Utilities.newBlob([...signed(of.docx)], DOCX, `${of.name}.docx`);
  const make = (folder: string) =>
    retried(
      () =>
        fileOf(
          drive().Files.create(
            { name: of.name, mimeType: GOOGLE_DOC, parents: [folder], appProperties: { [RUN_KEY]: of.run } },
            blob,
            { fields: 'id,name,webViewLink' },
          ),
        ),
      () => filesOfRun(of.run).find(({ name }) => name === of.name) ?? null,
    );
  const known = retried(() => PropertiesService.getUserProperties().getProperty(FOLDER_KEY));
  if (known !== null) {
    try {
      return make(known);
    } catch (error) {
      // The officer has deleted the folder, or it belongs to another copy of the script: then a new one is made.
      if (!/not found/i.test(String((error as Error).message))) throw error;
    }
  }
  return make(createFolder(of.folderName, of.run));
}

function createFolder(name: string, run: string): string {
  const folder = retried(
    () => fileOf(drive().Files.create({ name, mimeType: GOOGLE_FOLDER, appProperties: { [RUN_KEY]: run } })),
    () => filesOfRun(run).find((file) => file.name === name) ?? null,
  );
  retried(() => PropertiesService.getUserProperties().setProperty(FOLDER_KEY, folder.id));
  return folder.id;
}

/** What a run has made and this officer can reach. */
function filesOfRun(run: string): readonly DriveFile[] {
  const q = `appProperties has { key='${RUN_KEY}' and value='${run}' } and trashed = false`;
  const list = retried(() => drive().Files.list({ q, fields: 'files(id,name,webViewLink,mimeType)' }));
  return (list.files ?? []).map(fileOf);
}

/** Removes the documents of a run; its folder stays, since later reports go there. */
export function removeFilesOfRun(run: string): void {
  const folder = PropertiesService.getUserProperties().getProperty(FOLDER_KEY);
  for (const { id } of filesOfRun(run)) if (id !== folder) removeFile(id);
}

function removeFile(id: string): void {
  try {
    retried(() => drive().Files.remove(id));
  } catch (error) {
    // Gone already: a first try took effect although it threw.
    if (!/not found/i.test(String((error as Error).message))) throw error;
  }
}

function fileOf(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile {
  return { id: file.id ?? '', name: file.name ?? '', url: file.webViewLink ?? '' };
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
 * A Google Doc as .docx. That the advanced service answers a Blob with `alt: 'media'`, an argument the types lack, is
 * not documented; the way around is UrlFetchApp with the script's token, at the price of two more scopes.
 */
export function exportedDocx(id: string): Uint8Array {
  type Export = (id: string, mimeType: string, options: object) => GoogleAppsScript.Base.Blob;
  const files = drive().Files as unknown as { readonly export: Export };
  const blob = retried(() => files.export(id, DOCX, { alt: 'media' }));
  return Uint8Array.from(blob.getBytes());
}

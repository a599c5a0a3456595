import { EmulatedBlob } from '../services/blob';
import { behind, Emulated } from '../world/emulated';
import type { Execution } from '../world/execution';
import { DriveAccess, reachKey } from './drive-access';
import { orderOf, searchOf } from './drive-query';
import { fileResource, isGoogleType } from './drive-resources';
import { DOCX, type DriveFile, GOOGLE_DOC } from './drive-state';
import { masked } from './field-mask';

type Live = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Blob = GoogleAppsScript.Base.Blob;
type Options = Readonly<Record<string, unknown>>;

const DEFAULT_FIELDS = 'kind,id,name,mimeType';
/** File types that Drive can convert to a Google Doc. */
const CONVERTIBLE = [DOCX, 'text/html', 'text/plain', 'application/rtf'];
const LARGEST_EXPORT = 10 * 1024 * 1024;

export class EmulatedFiles
  extends Emulated<Live>
  implements Pick<Live, 'create' | 'update' | 'get' | 'list' | 'remove' | 'export'>
{
  constructor(run: Execution) {
    super('Drive.Files', run);
  }

  create(resource: File, media: Blob | null = null, options: Options = {}): File {
    const access = this.access('create');
    const parent = parentOf(resource, access);
    const blob = media && behind<EmulatedBlob>(media).content;
    const mimeType = resource.mimeType ?? blob?.type ?? 'application/octet-stream';
    if (blob && mimeType === GOOGLE_DOC) mustConvert(blob, access);
    const file = access.drive.add({
      name: resource.name ?? blob?.name ?? 'Untitled',
      mimeType,
      parent: parent.id,
      owner: this.run.officer,
      content: blob && Uint8Array.from(blob.bytes),
      description: resource.description ?? null,
    });
    file.reachableBy.add(reachKey(this.run.officer, this.run.scriptId));
    setProperties(file, resource, this.run.scriptId);
    return this.answer(file, access, options);
  }

  get(id: string, options?: Options & { alt: 'media' }): string;
  get(id: string, options?: Options): File;
  get(id: string, options: Options = {}): unknown {
    const access = this.access('get');
    const file = access.file(id);
    if (options.alt !== 'media') return this.answer(file, access, options);
    if (isGoogleType(file)) {
      const message = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
      throw access.error(403, 'fileNotDownloadable', message);
    }
    return this.blobOf(file, file.mimeType);
  }

  list(options: Options = {}): FileList {
    const access = this.access('list');
    const matches = searchOf(String(options.q ?? ''), access);
    const { clock, traits } = this.run.world;
    const isListed = (file: DriveFile) => clock.now - file.createdAt >= traits.listedAfter;
    const found = access.drive.files().filter((file) => access.reaches(file) && isListed(file) && matches(file));
    if (options.orderBy) found.sort(orderOf(String(options.orderBy)));
    const start = Number(options.pageToken ?? 0);
    const end = start + Number(options.pageSize ?? 100);
    const resource = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: found.slice(start, end).map((file) => fileResource(file, access)),
      nextPageToken: end < found.length ? String(end) : undefined,
    };
    const fields = String(options.fields ?? `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`);
    return masked(resource, fields, (field) => invalidField(access, field)) as FileList;
  }

  update(resource: File, id: string, media: Blob | null = null, options: Options = {}): File {
    const access = this.access('update');
    const file = access.file(id);
    access.mustBe(resource.trashed === undefined ? 'writer' : 'owner', file);
    const parent = movedTo(file, options, access);
    if (media) file.content = Uint8Array.from(behind<EmulatedBlob>(media).content.bytes);
    file.parent = parent;
    file.name = resource.name ?? file.name;
    file.description = resource.description ?? file.description;
    file.trashed = resource.trashed ?? file.trashed;
    setProperties(file, resource, this.run.scriptId);
    file.modifiedAt = this.run.world.clock.now;
    file.version += 1;
    return this.answer(file, access, options);
  }

  remove(id: string): void {
    const access = this.access('delete');
    const file = access.file(id);
    access.mustBe('owner', file);
    access.drive.remove(file);
  }

  /** Returns a Blob only with `{alt: 'media'}`, an argument missing from the types. */
  export(id: string, mimeType: string, options: Options = {}): Blob {
    const access = this.access('export');
    const file = access.file(id);
    if (file.mimeType !== GOOGLE_DOC) {
      throw access.error(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
    }
    if (options.alt !== 'media') throw new Error("not emulated: Drive.Files.export without {alt: 'media'}");
    if ((file.content?.byteLength ?? 0) > LARGEST_EXPORT) {
      throw access.error(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
    }
    return this.exported(file, mimeType);
  }

  private exported(file: DriveFile, mimeType: string): Blob {
    if (mimeType === DOCX) return this.inKind(this.blobOf(file, DOCX));
    if (mimeType !== 'application/pdf') throw new Error(`not emulated: Drive.Files.export to ${mimeType}`);
    return new EmulatedBlob(this.run, {
      bytes: Buffer.from(`%PDF-1.4\n% ${file.id}\n`),
      type: mimeType,
      name: file.name,
    }).self;
  }

  private inKind(blob: Blob): Blob {
    return this.run.world.traits.exportAnswers === 'blob' ? blob : (blob.getDataAsString() as unknown as Blob);
  }

  private blobOf(file: DriveFile, type: string): Blob {
    return new EmulatedBlob(this.run, { bytes: file.content ?? new Uint8Array(), type, name: file.name }).self;
  }

  private answer(file: DriveFile, access: DriveAccess, options: Options): File {
    const fields = String(options.fields ?? DEFAULT_FIELDS);
    return masked(fileResource(file, access), fields, (field) => invalidField(access, field)) as File;
  }

  private access(verb: string): DriveAccess {
    return new DriveAccess(this.run, `Drive.Files.${verb}`);
  }
}

export function invalidField(access: DriveAccess, field: string): Error {
  return access.error(400, 'invalidParameter', `Invalid field selection ${field}`);
}

function parentOf({ parents = ['root'] }: File, access: DriveAccess): DriveFile {
  if (parents.length !== 1) {
    throw access.error(400, 'invalid', 'A file must have exactly one parent.');
  }
  return access.folder(parents[0] ?? 'root');
}

function movedTo(file: DriveFile, { addParents, removeParents }: Options, access: DriveAccess): string | null {
  if (addParents === undefined) return file.parent;
  const folder = access.folder(String(addParents));
  if (
    removeParents === undefined ||
    !String(removeParents)
      .split(',')
      .map((id) => access.idOf(id))
      .includes(String(file.parent))
  ) {
    throw access.error(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
  }
  return folder.id;
}

function mustConvert({ type, bytes }: { type: string | null; bytes: Uint8Array }, access: DriveAccess): void {
  if (type === null || !CONVERTIBLE.includes(type)) {
    throw access.error(400, 'badRequest', 'The requested conversion is not supported.');
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (type === DOCX && !isZip) throw access.error(400, 'badRequest', 'Bad Request');
}

/** A null value deletes a property. */
function setProperties(file: DriveFile, { appProperties, properties }: File, scriptId: string): void {
  if (appProperties) file.appProperties.set(scriptId, changed(file.appProperties.get(scriptId) ?? {}, appProperties));
  if (properties) file.properties = changed(file.properties, properties);
}

function changed(old: Record<string, string>, change: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries({ ...old, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

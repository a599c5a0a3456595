import { DriveApiException } from '../world/exceptions';
import type { Execution } from '../world/execution';
import { type DriveFile, type DriveState, FOLDER, isAtLeast, type Role } from './drive-state';

/** What of Drive one officer's run of one copy of the script can reach. */
export class DriveAccess {
  constructor(
    readonly run: Execution,
    readonly method: string,
  ) {}

  get drive(): DriveState {
    return this.run.world.drive;
  }

  /** The scope drive.file covers only files that this officer made or picked with this copy of the script. */
  reaches(file: DriveFile): boolean {
    const { officer, scriptId } = this.run;
    return file.reachableBy.has(reachKey(officer, scriptId)) && this.drive.roleOf(officer, file) !== null;
  }

  file(id: string): DriveFile {
    const file = this.drive.find(this.idOf(id));
    if (!file || !this.reaches(file)) throw this.notFound(id);
    return file;
  }

  /** A folder that the officer may put files into. */
  folder(id: string): DriveFile {
    const { officer } = this.run;
    const root = this.drive.rootOf(officer);
    if (this.idOf(id) === root.id) return root;
    const folder = this.file(id);
    if (folder.mimeType !== FOLDER) throw this.error(403, 'parentNotAFolder', 'The specified parent is not a folder.');
    this.mustBe('writer', folder);
    return folder;
  }

  mustBe(role: Role, file: DriveFile): void {
    if (isAtLeast(this.drive.roleOf(this.run.officer, file), role)) return;
    const message = `The user does not have sufficient permissions for file ${file.id}.`;
    throw this.error(403, 'insufficientFilePermissions', message);
  }

  error(code: number, reason: string, message: string): DriveApiException {
    return new DriveApiException(this.method, code, reason, message);
  }

  notFound(id: string): DriveApiException {
    return this.error(404, 'notFound', `File not found: ${id}.`);
  }

  idOf(id: string): string {
    return id === 'root' ? this.drive.rootOf(this.run.officer).id : id;
  }
}

export function reachKey(officer: string, scriptId: string): string {
  return `${officer} ${scriptId}`;
}

import { createHash } from 'node:crypto';
import type { Clock } from '../world/clock';

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type Role = 'reader' | 'commenter' | 'writer' | 'owner';
const ROLES: readonly Role[] = ['reader', 'commenter', 'writer', 'owner'];

export interface StoredPermission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'anyone';
  readonly email: string | null;
  role: Role;
}

export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  /** Null for a root folder. */
  parent: string | null;
  trashed: boolean;
  /** The uploaded bytes; a Google Doc keeps the bytes it was converted from. */
  content: Uint8Array | null;
  description: string | null;
  /** By the id of the script that set them: each copy of the script sees only its own. */
  readonly appProperties: Map<string, Record<string, string>>;
  properties: Record<string, string>;
  readonly createdAt: number;
  modifiedAt: number;
  version: number;
  readonly owner: string;
  permissions: StoredPermission[];
  /** Officer and script id pairs (`reachKey`) for whom the scope drive.file covers the file. */
  readonly reachableBy: Set<string>;
}

export type NewFile = Pick<DriveFile, 'name' | 'mimeType' | 'parent' | 'owner'> & Partial<DriveFile>;

/** An effective permission on a file: granted on the file itself, inherited from a folder, or both. */
export interface HeldPermission {
  readonly permission: StoredPermission;
  readonly role: Role;
  readonly direct: Role | null;
  readonly inherited: { readonly from: string; readonly role: Role } | null;
}

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly role: Role;
  readonly message: string;
}

/** The Drives of all officers. */
export class DriveState {
  readonly mails: Mail[] = [];
  /** Addresses without a Google account: sharing with them requires a notice. */
  readonly withoutAccount = new Set<string>();
  /** The members of Google groups, by the group's address. */
  readonly groups = new Map<string, readonly string[]>();
  private readonly stored = new Map<string, DriveFile>();
  private made = 0;

  constructor(private readonly clock: Clock) {}

  /** All files and folders except the roots, in the order of their creation. */
  files(): DriveFile[] {
    return [...this.stored.values()].filter(({ parent }) => parent !== null);
  }

  find(id: string): DriveFile | null {
    return this.stored.get(id) ?? null;
  }

  file(id: string): DriveFile {
    const file = this.stored.get(id);
    if (!file) throw new Error(`no file ${id} in Drive`);
    return file;
  }

  rootOf(officer: string): DriveFile {
    const id = `root-of-${officer}`;
    return this.stored.get(id) ?? this.add({ id, name: 'My Drive', mimeType: FOLDER, parent: null, owner: officer });
  }

  add(file: NewFile): DriveFile {
    const { now } = this.clock;
    const owner: StoredPermission = { id: permissionIdOf(file.owner), type: 'user', email: file.owner, role: 'owner' };
    const added: DriveFile = {
      id: this.newId(),
      trashed: false,
      content: null,
      description: null,
      appProperties: new Map(),
      properties: {},
      createdAt: now,
      modifiedAt: now,
      version: 1,
      permissions: [owner],
      reachableBy: new Set(),
      ...file,
    };
    this.stored.set(added.id, added);
    return added;
  }

  /** Removes a file, or a folder with everything in it. */
  remove(file: DriveFile): void {
    this.stored.delete(file.id);
    for (const child of this.childrenOf(file)) this.remove(child);
  }

  childrenOf(folder: DriveFile): DriveFile[] {
    return [...this.stored.values()].filter(({ parent }) => parent === folder.id);
  }

  parentOf(file: DriveFile): DriveFile | null {
    return file.parent === null ? null : this.find(file.parent);
  }

  /** The contents of a trashed folder count as trashed. */
  isTrashed(file: DriveFile): boolean {
    const parent = this.parentOf(file);
    return file.trashed || (parent !== null && this.isTrashed(parent));
  }

  permissionsOf(file: DriveFile): HeldPermission[] {
    const parent = this.parentOf(file);
    const above =
      parent && parent.parent !== null ? this.permissionsOf(parent).map((held) => passedOn(held, parent)) : [];
    const ids = new Set([...file.permissions.map(({ id }) => id), ...above.map(({ permission }) => permission.id)]);
    return [...ids].map((id) => {
      const own = file.permissions.find((permission) => permission.id === id) ?? null;
      return merged(own, above.find(({ permission }) => permission.id === id) ?? null);
    });
  }

  roleOf(officer: string, file: DriveFile): Role | null {
    const held = this.permissionsOf(file).filter(({ permission }) => this.isFor(officer, permission));
    return held.reduce<Role | null>((best, { role }) => greater(best, role), null);
  }

  private isFor(officer: string, { type, email }: StoredPermission): boolean {
    const isMember = email !== null && (this.groups.get(email)?.includes(officer) ?? false);
    return type === 'anyone' || email === officer || isMember;
  }

  private newId(): string {
    this.made += 1;
    return `1${createHash('sha256').update(`drive ${this.made}`).digest('base64url').slice(0, 32)}`;
  }
}

/** A folder's owner may edit what others put into it. */
function passedOn(held: HeldPermission, folder: DriveFile): HeldPermission {
  const role = held.role === 'owner' ? 'writer' : held.role;
  return { ...held, role, direct: null, inherited: { from: folder.id, role } };
}

function merged(own: StoredPermission | null, above: HeldPermission | null): HeldPermission {
  const permission = own ?? (above as HeldPermission).permission;
  const inherited = above?.inherited ?? null;
  const role = greater(own?.role ?? null, inherited?.role ?? 'reader');
  return { permission, role, direct: own?.role ?? null, inherited };
}

export function greater(one: Role | null, other: Role): Role {
  return one !== null && ROLES.indexOf(one) >= ROLES.indexOf(other) ? one : other;
}

export function isAtLeast(role: Role | null, wanted: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}

/** An account has the same permission id on every file. */
export function permissionIdOf(email: string): string {
  const digest = createHash('sha256').update(email.toLowerCase()).digest();
  return String(digest.readBigUInt64BE(0)).padStart(20, '0');
}

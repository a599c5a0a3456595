import { Emulated } from '../world/emulated';
import type { Execution } from '../world/execution';
import { DriveAccess } from './drive-access';
import { invalidField } from './drive-files';
import { permissionResource } from './drive-resources';
import {
  type DriveFile,
  greater,
  type HeldPermission,
  permissionIdOf,
  type Role,
  type StoredPermission,
} from './drive-state';
import { masked } from './field-mask';

type Live = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type PermissionList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;
type Options = Readonly<Record<string, unknown>>;

const DEFAULT_FIELDS = 'kind,id,type,role';
const ROLES: readonly unknown[] = ['reader', 'commenter', 'writer'];

export class EmulatedPermissions
  extends Emulated<Live>
  implements Pick<Live, 'create' | 'get' | 'list' | 'update' | 'remove'>
{
  constructor(run: Execution) {
    super('Drive.Permissions', run);
  }

  create(resource: Permission, fileId: string, options: Options = {}): Permission {
    const access = this.access('create');
    const file = this.shareable(fileId, access);
    const permission = permissionOf(resource, options, access);
    const existing = file.permissions.find(({ id }) => id === permission.id);
    if (existing) existing.role = greater(existing.role, permission.role);
    else file.permissions.push(permission);
    if (permission.email && options.sendNotificationEmail !== false) {
      this.notify(file, permission.email, permission.role, String(options.emailMessage ?? ''));
    }
    return this.answer(this.held(file, permission.id, access), access, options);
  }

  get(fileId: string, permissionId: string, options: Options = {}): Permission {
    const access = this.access('get');
    return this.answer(this.held(this.shareable(fileId, access), permissionId, access), access, options);
  }

  list(fileId: string, options: Options = {}): PermissionList {
    const access = this.access('list');
    const held = access.drive.permissionsOf(this.shareable(fileId, access));
    const permissions = held.map((one) => permissionResource(one, access));
    const fields = String(options.fields ?? `kind,permissions(${DEFAULT_FIELDS})`);
    const resource = { kind: 'drive#permissionList', permissions, nextPageToken: undefined };
    return masked(resource, fields, (field) => invalidField(access, field)) as PermissionList;
  }

  update(resource: Permission, fileId: string, permissionId: string, options: Options = {}): Permission {
    const access = this.access('update');
    const file = this.shareable(fileId, access);
    const stored = this.direct(file, permissionId, access);
    stored.role = roleOf(resource, access);
    return this.answer(this.held(file, permissionId, access), access, options);
  }

  remove(fileId: string, permissionId: string): void {
    const access = this.access('delete');
    const file = this.shareable(fileId, access);
    const stored = this.direct(file, permissionId, access);
    file.permissions = file.permissions.filter((permission) => permission !== stored);
  }

  private shareable(fileId: string, access: DriveAccess): DriveFile {
    const file = access.file(fileId);
    access.mustBe('writer', file);
    return file;
  }

  private held(file: DriveFile, id: string, access: DriveAccess): HeldPermission {
    const held = access.drive.permissionsOf(file).find(({ permission }) => permission.id === id);
    if (!held) throw access.error(404, 'notFound', `Permission not found: ${id}.`);
    return held;
  }

  /** A permission that can be changed on this file: neither the owner's nor one inherited from a folder. */
  private direct(file: DriveFile, id: string, access: DriveAccess): StoredPermission {
    this.held(file, id, access);
    const stored = file.permissions.find((permission) => permission.id === id);
    if (!stored) {
      throw access.error(403, 'cannotModifyInheritedPermission', 'Cannot update or delete an inherited permission.');
    }
    if (stored.role === 'owner') throw access.error(403, 'forbidden', 'The owner of a file cannot be removed.');
    return stored;
  }

  private notify(file: DriveFile, to: string, role: Role, message: string): void {
    const mail = { from: this.run.officer, to, fileId: file.id, fileName: file.name, role, message };
    this.run.world.drive.mails.push(mail);
  }

  private answer(held: HeldPermission, access: DriveAccess, options: Options): Permission {
    const fields = String(options.fields ?? DEFAULT_FIELDS);
    return masked(permissionResource(held, access), fields, (field) => invalidField(access, field)) as Permission;
  }

  private access(verb: string): DriveAccess {
    return new DriveAccess(this.run, `Drive.Permissions.${verb}`);
  }
}

function permissionOf(resource: Permission, options: Options, access: DriveAccess): StoredPermission {
  const role = roleOf(resource, access);
  if (resource.type === 'anyone') return { id: 'anyoneWithLink', type: 'anyone', email: null, role };
  if (resource.type !== 'user' && resource.type !== 'group') {
    throw access.error(400, 'required', 'The permission type field is required.');
  }
  const email = resource.emailAddress ?? '';
  mustBeInvitable({ email, type: resource.type }, options, access);
  return { id: permissionIdOf(email), type: resource.type, email, role };
}

function roleOf({ role }: Permission, access: DriveAccess): Role {
  if (role === undefined) throw access.error(400, 'required', 'The permission role field is required.');
  if (!ROLES.includes(role)) throw new Error(`not emulated: the role ${role}`);
  return role as Role;
}

interface Invited {
  readonly email: string;
  readonly type: 'user' | 'group';
}

/** The documentation names a type for persons and one for groups, and does not say that Google corrects a wrong one. */
function mustBeInvitable({ email, type }: Invited, options: Options, access: DriveAccess): void {
  const isOfType = access.drive.groups.has(email) === (type === 'group');
  if (!isOfType || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    const message = 'The specified emailAddress is invalid or not applicable for the given permission type.';
    throw access.error(400, 'invalid', message);
  }
  if (!access.drive.withoutAccount.has(email) || options.sendNotificationEmail !== false) return;
  const message =
    `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated with ` +
    'this email address, you must check the "Notify people" box to invite this recipient."';
  throw access.error(400, 'invalidSharingRequest', message);
}

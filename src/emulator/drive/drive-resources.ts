import type { DriveAccess } from './drive-access';
import {
  DOCX,
  type DriveFile,
  FOLDER,
  GOOGLE_DOC,
  type HeldPermission,
  isAtLeast,
  permissionIdOf,
} from './drive-state';
import type { Masked } from './field-mask';

/** A file as the API shows it: every known field is present, and `undefined` where it does not apply. */
export function fileResource(file: DriveFile, access: DriveAccess): Masked {
  const { run, drive } = access;
  const role = drive.roleOf(run.officer, file);
  const held = drive.permissionsOf(file);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description ?? undefined,
    starred: false,
    trashed: drive.isTrashed(file),
    explicitlyTrashed: file.trashed,
    parents: file.parent === null ? undefined : [file.parent],
    properties: filledOrNone(file.properties),
    appProperties: filledOrNone(file.appProperties.get(run.scriptId) ?? {}),
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    version: String(file.version),
    owners: [userResource(file.owner, access)],
    ownedByMe: file.owner === run.officer,
    shared: held.length > 1,
    isAppAuthorized: true,
    permissions: role === 'owner' || role === 'writer' ? held.map((one) => permissionResource(one, access)) : undefined,
    permissionIds: held.map(({ permission }) => permission.id),
    capabilities: capabilities(file, access),
    size: isGoogleType(file) ? undefined : String(file.content?.byteLength ?? 0),
    ...links(file),
  };
}

function links(file: DriveFile): Masked {
  const { id } = file;
  if (file.mimeType === FOLDER)
    return { webViewLink: `https://drive.google.com/drive/folders/${id}`, exportLinks: undefined };
  if (file.mimeType !== GOOGLE_DOC) {
    return { webViewLink: `https://drive.google.com/file/d/${id}/view?usp=drivesdk`, exportLinks: undefined };
  }
  const stem = `https://docs.google.com/feeds/download/documents/export/Export?id=${id}&exportFormat=`;
  return {
    webViewLink: `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
    exportLinks: { [DOCX]: `${stem}docx`, 'application/pdf': `${stem}pdf` },
  };
}

function capabilities(file: DriveFile, { run, drive }: DriveAccess): Masked {
  const role = drive.roleOf(run.officer, file);
  const edits = isAtLeast(role, 'writer');
  const owns = role === 'owner';
  return { canEdit: edits, canShare: edits, canTrash: owns, canDelete: owns, canRename: edits, canAddChildren: edits };
}

export function isGoogleType({ mimeType }: DriveFile): boolean {
  return mimeType.startsWith('application/vnd.google-apps.');
}

function filledOrNone(properties: Record<string, string>): Record<string, string> | undefined {
  return Object.keys(properties).length > 0 ? { ...properties } : undefined;
}

export function userResource(email: string, { run }: DriveAccess): Masked {
  return {
    kind: 'drive#user',
    displayName: run.world.displayNameOf(email),
    me: email === run.officer,
    permissionId: permissionIdOf(email),
    emailAddress: email,
    photoLink: undefined,
  };
}

export function permissionResource(held: HeldPermission, { run }: DriveAccess): Masked {
  const { permission, role, direct, inherited } = held;
  const details = [
    ...(direct ? [{ permissionType: 'file', role: direct, inherited: false, inheritedFrom: undefined }] : []),
    ...(inherited
      ? [{ permissionType: 'file', role: inherited.role, inherited: true, inheritedFrom: inherited.from }]
      : []),
  ];
  return {
    kind: 'drive#permission',
    id: permission.id,
    type: permission.type,
    role,
    emailAddress: permission.email ?? undefined,
    displayName: permission.email === null ? undefined : run.world.displayNameOf(permission.email),
    deleted: permission.email === null ? undefined : false,
    pendingOwner: false,
    expirationTime: undefined,
    domain: undefined,
    permissionDetails: details,
  };
}

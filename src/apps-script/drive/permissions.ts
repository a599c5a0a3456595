import type { SharedWith } from '../../protocol/sharing';
import { atOnce, retried } from '../run/retry';
import { activeSpreadsheet } from '../sheet/tables';
import { drive } from './files';

/** Lets the Sheet's other editors edit a new document; they can see its figures in the Sheet anyway. */
export function openToColleagues(file: string, officer: string): readonly string[] {
  const editors = retried(() => activeSpreadsheet().getEditors()).map((user) => user.getEmail());
  const colleagues = [...new Set(editors)].filter((account) => account !== '' && account !== officer);
  for (const account of colleagues) grant(file, account, 'writer', { notice: null });
  return colleagues;
}

/** Shares with one account, since Drive takes no list; never with everybody who has the link. */
export function grant(
  file: string,
  account: string,
  role: 'reader' | 'commenter' | 'writer',
  { notice }: { readonly notice: string | null },
): void {
  const options =
    notice === null ? { sendNotificationEmail: false } : { sendNotificationEmail: true, emailMessage: notice };
  atOnce(
    () => drive().Permissions.create({ type: 'user', role, emailAddress: account }, file, options).id ?? '',
    () => accessTo(file).find(({ who }) => who.toLowerCase() === account.toLowerCase())?.permission ?? null,
  );
}

export function accessTo(file: string): readonly SharedWith[] {
  const fields = 'permissions(id,type,role,emailAddress,displayName,permissionDetails)';
  const list = atOnce(() => drive().Permissions.list(file, { fields }));
  return (list.permissions ?? []).map((permission) => ({
    permission: permission.id ?? '',
    who: permission.emailAddress ?? permission.displayName ?? permission.type ?? '',
    role: permission.role as SharedWith['role'],
    inherited: permission.permissionDetails?.some(({ inherited }) => inherited === true) ?? false,
  }));
}

export function revoke(file: string, permission: string): void {
  atOnce<unknown>(
    () => drive().Permissions.remove(file, permission),
    () => accessTo(file).every((access) => access.permission !== permission) || null,
  );
}

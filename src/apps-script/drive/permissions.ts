import type { SharedWith } from '../../protocol/sharing';
import { causeOf } from '../run/google-error';
import { atOnce } from '../run/retry';
import { drive } from './files';

/**
 * Shares with one account or Google group, since Drive takes no list; never with everybody who has the link. An address
 * does not tell whether it is a group's: Drive does, by refusing it as a person's.
 */
export function grant(
  file: string,
  account: string,
  role: 'reader' | 'commenter' | 'writer',
  { notice }: { readonly notice: string | null },
): void {
  const options =
    notice === null ? { sendNotificationEmail: false } : { sendNotificationEmail: true, emailMessage: notice };
  const as = (type: 'user' | 'group') =>
    atOnce(
      () => drive().Permissions.create({ type, role, emailAddress: account }, file, options).id ?? '',
      () => accessTo(file).find(({ who }) => who.toLowerCase() === account.toLowerCase())?.permission ?? null,
    );
  try {
    as('user');
  } catch (error) {
    if (causeOf(error) !== 'request' || !isTaken(() => as('group'))) throw error;
  }
}

/** False when Drive refuses the address as a group's, too. */
function isTaken(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (causeOf(error) === 'request') return false;
    throw error;
  }
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

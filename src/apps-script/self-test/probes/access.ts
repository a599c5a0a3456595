import { currentOfficer, drive, GOOGLE_FOLDER } from '../../drive/files';
import { activeSpreadsheet } from '../../sheet/tables';
import { attempted, saidBy, thrownBy } from '../attempt';
import type { Facts, Probe } from '../probe';
import { isWithinReach } from '../scratch/drive-scratch';
import { SCRATCH_TEXT, scratchName } from '../self-test-wording';
import type { DriveEnv } from './drive-env';

/** Needs no scratch folder, and tells no address: the answer goes to other people. */
export const ABOUT: Probe<DriveEnv> = {
  id: 'about',
  ask: () => {
    const { user } = drive().About.get({ fields: 'user(emailAddress,displayName)' });
    const address = user?.emailAddress ?? '';
    return { hasAddress: address !== '', domain: address.replace(/.*@/, ''), hasName: !!user?.displayName };
  },
};

export const ACCESS_PROBES: readonly Probe<DriveEnv>[] = [
  { id: 'binned-folder', ask: binnedFolder },
  { id: 'permission', ask: permission },
];

export const COPY: Probe<DriveEnv> = { id: 'copy', ask: copy };

function binnedFolder(env: DriveEnv): Facts {
  const name = SCRATCH_TEXT.document;
  const { id = '' } = drive().Files.create({ name, mimeType: GOOGLE_FOLDER, parents: [env.folder] });
  drive().Files.update({ trashed: true }, id);
  const reported = drive().Files.get(id, { fields: 'trashed' }).trashed === true;
  const blob = Utilities.newBlob(SCRATCH_TEXT.yes, 'text/plain', `${name}.txt`);
  const attempt = attempted(() => drive().Files.create({ name, parents: [id] }, blob, { fields: 'id,trashed' }));
  if (attempt.thrown !== null) return { reported, created: false, liesInBin: null, message: saidBy(attempt.thrown) };
  return { reported, created: true, liesInBin: attempt.value.trashed === true, message: null };
}

/**
 * Asked only for the officer's own address, and with no mail: no test may show a file to anybody else. As he owns the
 * file, Google can but answer with the role that he has.
 */
function permission({ document }: DriveEnv): Facts {
  const address = currentOfficer();
  const said = (text: string) => text.split(address).join(SCRATCH_TEXT.ownAddress);
  const resource = { type: 'user', role: 'reader', emailAddress: address };
  const options = { sendNotificationEmail: false, fields: 'id,role' };
  const made = attempted(() => drive().Permissions.create(resource, document.id, options));
  if (made.thrown !== null) return { made: said(saidBy(made.thrown)), listed: null, removed: null };
  const { id = '', role = '' } = made.value;
  const { permissions = [] } = drive().Permissions.list(document.id, { fields: 'permissions(id,role)' });
  const refused = thrownBy(() => drive().Permissions.remove(document.id, id));
  return { made: role, listed: permissions.length, removed: refused === null ? true : said(refused) };
}

function copy(env: DriveEnv): Facts {
  env.keep({ copy: {} });
  const begunAt = Date.now();
  const attempt = attempted(() => activeSpreadsheet().copy(scratchName(env.run)));
  const milliseconds = Date.now() - begunAt;
  if (attempt.thrown !== null) return { made: false, milliseconds, message: saidBy(attempt.thrown) };
  const made = attempt.value;
  const id = made.getId();
  env.keep({ copy: { id, url: made.getUrl() } });
  const readsCells = thrownBy(() => made.getSheets()[0]?.getRange('A1').getValue()) === null;
  return { made: true, milliseconds, readsCells, withinReach: isWithinReach(id), message: null };
}

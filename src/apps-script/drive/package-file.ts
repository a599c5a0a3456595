import { atOnce } from '../run/retry';
import { type DriveFile, drive, FIELDS, fileOf, listedLate } from './files';

const JSON_TYPE = 'application/json';

/** Marks the package of figures with the run that made its report: a report has one, however often it is sent. */
const REPORT_KEY = 'cchcReport';

interface PackageContent {
  readonly report: string;
  readonly name: string;
  readonly text: string;
  readonly folder: string | null;
  /** It was tried before, perhaps just now: its file may not be listed yet. */
  readonly mayBeLate: boolean;
}

/** The package of a report as a file beside it: the one that stands gets the new content, else one is made. */
export function putPackage({ report, name, text, folder, mayBeLate }: PackageContent): DriveFile {
  const blob = Utilities.newBlob(text, JSON_TYPE, name);
  const standing = mayBeLate ? listedLate(() => packageOf(report)) : packageOf(report);
  if (standing) return atOnce(() => fileOf(drive().Files.update({ name }, standing.id, blob, { fields: FIELDS })));
  const parents = folder === null ? {} : { parents: [folder] };
  const resource = { name, mimeType: JSON_TYPE, ...parents, appProperties: { [REPORT_KEY]: report } };
  return atOnce(
    () => fileOf(drive().Files.create(resource, blob, { fields: FIELDS })),
    () => listedLate(() => packageOf(report)),
  );
}

/** Null when this officer has none outside the bin. */
function packageOf(report: string): DriveFile | null {
  const q = `appProperties has { key='${REPORT_KEY}' and value='${report}' } and trashed = false`;
  const [file] = atOnce(() => drive().Files.list({ q, fields: `files(${FIELDS})` })).files ?? [];
  return file ? fileOf(file) : null;
}

/** The folder that a document lies in; null when it lies in none that this officer can reach. */
export function folderOf(id: string): string | null {
  const { parents } = atOnce(() => drive().Files.get(id, { fields: 'parents' }));
  return parents?.[0] ?? null;
}

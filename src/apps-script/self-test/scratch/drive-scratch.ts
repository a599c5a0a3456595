import { drive, GOOGLE_FOLDER, removeFile } from '../../drive/files';
import { atOnce } from '../../run/retry';
import { attempted } from '../attempt';
import { NOT_REMOVED, scratchName } from '../self-test-wording';
import type { Scratch } from './scratch-runs';

/** Marks the scratch folder with the run that made it. */
const SCRATCH_KEY = 'cchcSelfTest';
const NOT_FOUND = 404;
const LISTED_WITHIN_MS = 10_000;

const foldersOf = (run: string) => `appProperties has { key='${SCRATCH_KEY}' and value='${run}' }`;

export function createScratchFolder(run: string): string {
  const resource = { name: scratchName(run), mimeType: GOOGLE_FOLDER, appProperties: { [SCRATCH_KEY]: run } };
  return atOnce(
    () => drive().Files.create(resource).id ?? '',
    () => listedLate(foldersOf(run))[0] ?? null,
  );
}

/** Removing a folder removes what is in it. */
export function removeFolders({ run, folder }: Scratch): void {
  // A run that ended while it made the folder never got its id.
  const found = folder === undefined ? listedLate(foldersOf(run)) : [folder, ...listed(foldersOf(run))];
  for (const id of new Set(found)) removeFile(id);
}

function listed(q: string): readonly string[] {
  const list = atOnce(() => drive().Files.list({ q, fields: 'files(id)' }));
  return (list.files ?? []).flatMap(({ id }) => (id ? [id] : []));
}

/** Drive may list a file only seconds after it was made. */
function listedLate(q: string): readonly string[] {
  const found = listed(q);
  if (found.length > 0) return found;
  Utilities.sleep(LISTED_WITHIN_MS);
  return listed(q);
}

/** Whether the scope `drive.file` covers a file; other failures are thrown. */
export function isWithinReach(id: string): boolean {
  const { thrown } = attempted(() => atOnce(() => drive().Files.get(id, { fields: 'id' })));
  if (thrown !== null && thrown.code !== NOT_FOUND) throw new Error(thrown.message);
  return thrown === null;
}

/** Removes the copy of the Sheet; answers what the officer has to do by hand when the script may not touch it. */
export function removeCopy({ copy }: Scratch, name: string): readonly string[] {
  if (copy === undefined) return [];
  const { id, url } = copy;
  if (id === undefined) {
    // The run ended while the copy was being made, so only its name is known.
    const found = listedLate(`name = '${name}' and trashed = false`);
    for (const one of found) removeFile(one);
    return found.length > 0 ? [] : [NOT_REMOVED.copyPerhaps(name)];
  }
  if (!isWithinReach(id)) return [NOT_REMOVED.copyAt(url ?? '')];
  removeFile(id);
  return [];
}

import { DOCX, drive, GOOGLE_DOC, signed } from '../../drive/files';
import { type Feature, type FeatureCounts, featuresOf } from '../document-features';
import type { Facts, Probe } from '../probe';
import { scratchReport } from '../scratch-report';
import { SCRATCH_TEXT } from '../self-test-wording';
import type { DriveEnv } from './drive-env';

const PAUSE_MS = 5000;

/** The way of a report through Google: in as a .docx, and what comes out again. */
export const DOCUMENT_PROBES: readonly Probe<DriveEnv>[] = [
  { id: 'import', ask: importReport },
  {
    id: 'listing',
    ask: (env) => {
      const { id } = env.document;
      const atOnce = isListed(env, id);
      const afterFive = atOnce || isListedLater(env, id);
      return { atOnce, afterFive, afterTen: afterFive || isListedLater(env, id) };
    },
  },
  { id: 'export', ask: exportReport },
];

function importReport(env: DriveEnv): Facts {
  const docx = scratchReport();
  const parents = [env.folder];
  const blob = Utilities.newBlob([...signed(docx)], DOCX, `${SCRATCH_TEXT.document}.docx`);
  const begunAt = Date.now();
  const resource = { name: SCRATCH_TEXT.document, mimeType: GOOGLE_DOC, parents };
  const { id, mimeType } = drive().Files.create(resource, blob, { fields: 'id,mimeType' });
  const milliseconds = Date.now() - begunAt;
  if (id) env.document = { id, docx };
  return { isDocument: mimeType === GOOGLE_DOC, size: docx.length, milliseconds };
}

function isListedLater(env: DriveEnv, id: string): boolean {
  Utilities.sleep(PAUSE_MS);
  return isListed(env, id);
}

function isListed({ folder }: DriveEnv, id: string): boolean {
  const list = drive().Files.list({ q: `'${folder}' in parents and trashed = false`, fields: 'files(id)' });
  return (list.files ?? []).some((file) => file.id === id);
}

function exportReport({ document }: DriveEnv): Facts {
  // `alt: 'media'` is missing from the types; that the answer is a Blob is written nowhere.
  type Export = (id: string, mimeType: string, options: object) => GoogleAppsScript.Base.Blob | undefined;
  const files = drive().Files as unknown as { readonly export: Export };
  const blob = files.export(document.id, DOCX, { alt: 'media' });
  if (!blob || typeof blob.getBytes !== 'function') return { isBlob: false };
  const [sent, held] = [featuresOf(document.docx), featuresOf(Uint8Array.from(blob.getBytes()))];
  return { isBlob: true, ...(sent && held ? compared(sent, held) : {}) };
}

/** Borders and pictures may be written otherwise than they were sent, so that some are left is enough. */
const SOME_ARE_ENOUGH: readonly Feature[] = ['borders', 'pageNumbers', 'picture'];

function compared(sent: FeatureCounts, held: FeatureCounts): Facts {
  const features = Object.keys(sent) as Feature[];
  const isHeld = (feature: Feature) =>
    held[feature] >= (SOME_ARE_ENOUGH.includes(feature) ? Math.min(1, sent[feature]) : sent[feature]);
  return {
    ...Object.fromEntries(features.map((feature) => [feature, isHeld(feature)])),
    counts: features.map((feature) => `${feature} ${sent[feature]} → ${held[feature]}`).join(', '),
  };
}

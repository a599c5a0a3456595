import type { MergeOrder, MergePreview } from '../../src/protocol/merging';
import { anEntry } from './entries';
import { anOfficeWithReport, typeInDoc } from './life-office';
import { AN, BINH, keptOffice, type Office, valueIn } from './office';

type Given = Partial<MergeOrder> & Pick<MergeOrder, 'run'>;

export const order = (office: Office, given: Given, officer = AN) =>
  office.as(officer).call('mergeReport', { kind: 'cchc', file: null, seen: '', choices: [], ...given });

export function previewIn(office: Office, run: string): MergePreview {
  const outcome = valueIn(order(office, { run }));
  if (outcome.kind !== 'shown') throw new Error('a document was made before anybody had seen what becomes of it');
  return outcome.preview;
}

export function mergedIn(office: Office, run: string, choices: MergeOrder['choices'] = []) {
  const { seen } = previewIn(office, run);
  const outcome = valueIn(order(office, { run, seen, choices }));
  if (outcome.kind !== 'made') throw new Error('no document was made');
  return outcome;
}

export const documentsIn = ({ world }: Office) =>
  world.drive.files().filter(({ mimeType, trashed }) => mimeType.endsWith('document') && !trashed);

export const docAt = (office: Office, url: string) =>
  documentsIn(office).find(({ id }) => url.includes(id))?.content ?? new Uint8Array();

export const anotherDossier = (office: Office, code = 'HS.MOI') =>
  valueIn(office.as(BINH).call('saveEntry', anEntry('dossier', { code })));

export const HANDS = 'UBND phường đã tiếp nhận';

/** An office whose report says 01 dossier and was edited, while its Sheet has two by now. */
export function anOfficeToMerge() {
  return keptOffice(['to merge'], () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'Phường đã tiếp nhận', HANDS);
    anotherDossier(office);
    return { office, run };
  });
}

import { blocksOf } from '../../../core/import/blocks';
import type { ImportRows } from '../../../core/import/import-rows';
import type { ImportPreview, ImportState } from '../../../core/import/plan/preview-types';
import type { Answer } from '../../../protocol/answer';
import { call } from '../../call';

/** Called with the number of finished blocks and of all blocks. */
export type Progress = (done: number, blocks: number) => void;

/** A random id of letters and digits for one import. */
export function importId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends the rows block by block and then asks for the preview. One call follows the other, since Google runs parallel
 * calls in any order.
 */
export async function sendRows(id: string, rows: ImportRows, progress: Progress): Promise<Answer<ImportPreview>> {
  const blocks = blocksOf(rows);
  for (const [index, block] of blocks.entries()) {
    progress(index, blocks.length);
    const answer = await call('stageImport', id, index, blocks.length, block);
    if (!answer.ok) return answer;
  }
  progress(blocks.length, blocks.length);
  return call('previewImport', id);
}

/** Writes block by block until the whole import is in the tab. */
export function writeImport(id: string, progress: Progress): Promise<Answer<ImportState>> {
  return untilPhase(
    'applied',
    () => call('applyImport', id),
    ({ done, blocks }) => progress(done, blocks),
  );
}

export function undoImport(id: string, progress: Progress): Promise<Answer<ImportState>> {
  return untilPhase(
    'undone',
    () => call('undoImport', id),
    ({ done, blocks }) => progress(blocks - done, blocks),
  );
}

async function untilPhase(
  phase: ImportState['phase'],
  step: () => Promise<Answer<ImportState>>,
  told: (state: ImportState) => void,
): Promise<Answer<ImportState>> {
  for (;;) {
    const answer = await step();
    if (!answer.ok || answer.value.phase === phase) return answer;
    told(answer.value);
  }
}

import type { ImportRunServer } from '../../protocol/import-run';
import { answered } from '../run/failure';
import { applyImport } from './apply-import';
import { cancelImport, importState, previewImport, stageImport } from './stage-import';
import { undoImport } from './undo-import';

export const importRunEndpoints: ImportRunServer = {
  importState: () => answered(importState),
  stageImport: (id, index, count, rows) => answered(() => stageImport(id, index, count, rows)),
  previewImport: (id) => answered(() => previewImport(id)),
  applyImport: (id) => answered(() => applyImport(id)),
  cancelImport: (id) => answered(() => cancelImport(id)),
  undoImport: (id) => answered(() => undoImport(id)),
};

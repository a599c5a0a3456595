import type { ImportRunServer } from '../../core/protocol/import-run';
import { answered } from '../failure';
import { cancelImport, importState, previewImport, stageImport } from './staging';
import { undoImport } from './undoing';
import { applyImport } from './writing';

export const importRunEndpoints: ImportRunServer = {
  importState: () => answered(importState),
  stageImport: (id, index, count, rows) => answered(() => stageImport(id, index, count, rows)),
  previewImport: (id) => answered(() => previewImport(id)),
  applyImport: (id) => answered(() => applyImport(id)),
  cancelImport: (id) => answered(() => cancelImport(id)),
  undoImport: (id) => answered(() => undoImport(id)),
};

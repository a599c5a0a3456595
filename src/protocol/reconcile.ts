import type { Reconciled, ReconcileState, WrittenResult } from '../core/reconcile/reconciled';
import type { Answer } from './answer';

export interface ReconcileServer {
  reconcileState(): Answer<ReconcileState>;
  /** Adds the tab for the software's form; an existing one is left as it is. */
  addSoftwareTab(): Answer<ReconcileState>;
  reconcileForms(): Answer<Reconciled>;
  /** Compares again and writes the result into a tab of its own. */
  writeReconciled(): Answer<WrittenResult>;
}

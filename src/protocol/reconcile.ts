import type { Reconciled, ReconcileState, WrittenResult } from '../core/reconcile/reconciled';
import type { Answer } from './answer';

export interface ReconcileServer {
  reconcileState(): Answer<ReconcileState>;
  /** Makes the tab for the software's form; one that is there is left as it is. */
  addSoftwareTab(): Answer<ReconcileState>;
  reconcileForms(): Answer<Reconciled>;
  /** Reconciles anew and writes the result into a tab of its own. */
  writeReconciled(): Answer<WrittenResult>;
}

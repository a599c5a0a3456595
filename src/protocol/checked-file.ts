import type { PanelProblem } from './panel';

export interface CheckedFile {
  readonly name: string;
  readonly paragraphs: number;
  /** True when the file covers the period of this Sheet, so that both were compared. */
  readonly comparedWithSheet: boolean;
  readonly problems: readonly PanelProblem[];
}

import type { PanelProblem } from './panel';

export interface CheckedFile {
  readonly name: string;
  readonly paragraphs: number;
  /** The file covers the period of this Sheet, so its figures and documents were compared with those here. */
  readonly comparedWithSheet: boolean;
  readonly problems: readonly PanelProblem[];
}

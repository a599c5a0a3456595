/** An indicator and its earlier values, as printed texts; a text is empty when the figure is not known. */
export interface FigureRow {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly text: string;
  readonly previous: string;
  readonly lastYear: string;
  readonly change: string;
  readonly changeOnLastYear: string;
  /** While the period is frozen: what its rows of today would give; null otherwise. */
  readonly today: string | null;
}

/** The result of filling the tab `Truy vết` with the rows of an indicator. */
export interface Traced {
  readonly code: string;
  readonly label: string;
  readonly rows: number;
}

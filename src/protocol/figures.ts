/** One indicator beside what it was before; texts are printed forms, empty where a figure is lacking. */
export interface FigureRow {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly text: string;
  readonly previous: string;
  readonly lastYear: string;
  readonly change: string;
  readonly changeOnLastYear: string;
}

/** The tab `Truy vết` was filled with the rows of an indicator. */
export interface Traced {
  readonly code: string;
  readonly label: string;
  readonly rows: number;
}

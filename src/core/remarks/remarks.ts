/** What the level above asks a unit about its report. */
export interface Remark {
  /** Of the figure that it is about; empty where it is about none, or nobody says which. */
  readonly code: string;
  /** Where in the report, in words: `II.2.b`, `Biểu 1, dòng 1.2`. */
  readonly place: string;
  readonly text: string;
  readonly answered: boolean;
}

/** `y-kien-UNIT-PERIOD.json` */
export interface Remarks {
  readonly format: 1;
  readonly unit: string;
  readonly period: string;
  readonly remarks: readonly Remark[];
  /** How the unit was scored and ranked in that period; null where it was not. */
  readonly score: number | null;
  readonly rank: number | null;
}

/** Those that nobody answered yet, in their order. */
export function openRemarks({ remarks }: Remarks): readonly Remark[] {
  return remarks.filter(({ answered }) => !answered);
}

/** Marks a remark as answered wherever it stands, or as open again. The others stay. */
export function withAnswer(all: Remarks, remark: Remark, answered = true): Remarks {
  const remarks = all.remarks.map((one) => (isSame(one, remark) ? { ...one, answered } : one));
  return { ...all, remarks };
}

/** What came anew joined to what stands: a remark that is sent again stays answered. */
export function joined(kept: Remarks, sent: Remarks): Remarks {
  const added = sent.remarks.filter((one) => !kept.remarks.some((other) => isSame(one, other)));
  const { score, rank } = sent;
  return { ...kept, remarks: [...kept.remarks, ...added], score: score ?? kept.score, rank: rank ?? kept.rank };
}

function isSame(one: Remark, other: Remark): boolean {
  return one.code === other.code && one.place === other.place && one.text === other.text;
}

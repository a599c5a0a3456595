/** STT, Chỉ tiêu, Đơn vị tính, Công thức; a heading has the first two. */
export type ShippedLine = readonly [mark: string, label: string, unit?: string, formula?: string];

export interface ShippedForm {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly ShippedLine[];
}

/** `cchc`: on administrative reform as a whole. `kstthc`: on the control of procedures alone, kiểm soát thủ tục hành chính. */
export const REPORT_KINDS = ['cchc', 'kstthc'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** As officers call them, also in the names of documents. */
export const KIND_NAMES: Readonly<Record<ReportKind, string>> = {
  cchc: 'Báo cáo CCHC',
  kstthc: 'Báo cáo kiểm soát TTHC',
};

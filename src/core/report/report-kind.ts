/** `cchc`: on administrative reform as a whole. `kstthc`: on the control of procedures alone, kiểm soát thủ tục hành chính. */
export const REPORT_KINDS = ['cchc', 'kstthc'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

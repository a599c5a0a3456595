import type { ReportKind } from './report-kind';

/** As officers call them, also in the names of documents. */
export const KIND_NAMES: Readonly<Record<ReportKind, string>> = {
  cchc: 'Báo cáo CCHC',
  kstthc: 'Báo cáo kiểm soát TTHC',
};

/** The row of a table of levels for dossiers that other communes decide. */
export const FROM_ELSEWHERE = 'Trong đó: tiếp nhận của cấp xã khác (phi địa giới)';

/** On each page of a document made from the sample, and before its name. */
export const TRIAL_MARK = 'BẢN LÀM THỬ';

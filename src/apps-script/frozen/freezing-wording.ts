import type { FigureDifference } from '../../core/report-life/figure-differences';
import { differenceText } from '../../core/report-life/life-wording';

export const FREEZE_WORDS = {
  onlyMaker: (maker: string) =>
    `Báo cáo của kỳ do ${maker} tạo; chỉ người đó đọc được văn bản từ đây. Hãy chọn tệp .docx đã gửi, hoặc để ${maker} chốt.`,
  chooseFile: (life: string) => `Hãy chọn tệp .docx của báo cáo (${life}) để chốt.`,
  difference: (differences: readonly FigureDifference[], reason: string) =>
    differences.length === 0
      ? ''
      : `${differences.map(differenceText).join('; ').slice(0, 1000)}. Lý do vẫn chốt: ${reason}`,
};

import { isIndicatorCode, labelOf } from '../indicators/catalogue';
import { groupedText } from '../indicators/number-text';
import type { Expected, ShapeFault } from '../json/shape';
import type { PackageProblem } from './package-problem';

/** Of an own indicator whose condition holds what may identify a person. */
export const WITHHELD_CONDITION = '(điều kiện không gửi đi vì có thể nhận ra một người)';

/** Sectors whose names hold what may identify a person. */
export const WITHHELD_SECTOR = 'Chưa phân loại';

const EXPECTED: Readonly<Record<Exclude<Expected, 'choice'>, string>> = {
  object: 'một nhóm mục',
  list: 'một danh sách',
  text: 'chữ',
  code: 'mã gồm chữ in hoa không dấu, chữ số, dấu gạch dưới',
  count: 'số nguyên không âm',
  number: 'số',
  whole: 'số nguyên',
  'yes-no': 'true hoặc false',
  day: 'ngày có trong lịch, dạng 2026-06-15',
  instant: 'thời điểm, dạng 2026-09-16T08:12:00+07:00',
  figure: 'số liệu: value, hoặc numerator và denominator',
};

/** What is wrong with a field of a file, also of remarks sent back. */
export function faultText({ path, expected, choices }: ShapeFault): string {
  const wanted = expected === 'choice' ? `một trong: ${choices.join('; ')}` : EXPECTED[expected];
  return `Mục «${path || 'ngoài cùng'}» thiếu hoặc sai: phải là ${wanted}.`;
}

const LOOKS_LIKE = {
  figures: ' Có vẻ là chi-tieu.json; hãy lấy tệp goi-so-lieu.json ghi cùng lúc.',
  remarks: ' Có vẻ là tệp ý kiến của cấp trên gửi lại.',
} as const;

const ASK_AGAIN = 'Hãy đề nghị đơn vị gửi lại tệp do phần mềm ghi.';

export function packageProblemText(problem: PackageProblem): string {
  switch (problem.code) {
    case 'not-json':
      return `Không đọc được tệp: tệp hỏng, bị cắt khi gửi, hoặc không phải gói số liệu. ${ASK_AGAIN}`;
    case 'other-file':
      return `Tệp này không phải gói số liệu.${problem.looksLike === null ? '' : LOOKS_LIKE[problem.looksLike]}`;
    case 'newer-format':
      return `Gói số liệu do phiên bản mới hơn lập (định dạng ${problem.found}). Hãy cập nhật phần mềm rồi đọc lại.`;
    case 'field':
      return faultText(problem);
    case 'digest':
      return `Nội dung gói đã đổi sau khi phần mềm lập: tệp bị sửa bằng tay hoặc bị hỏng. ${ASK_AGAIN}`;
    case 'days-reversed':
      return `Kỳ có ngày đầu ${problem.from} sau ngày cuối ${problem.to}.`;
    case 'period-number':
      return `Kỳ «${problem.kind}» có số kỳ không đúng: ${problem.found ?? 'để trống'}.`;
    case 'repeated':
      return `«${problem.what}» có hai lần trong gói.`;
    default:
      return figureText(problem);
  }
}

type OfFigures = Extract<
  PackageProblem,
  { readonly code: 'not-count' | 'above-base' | 'sum' | 'part-above' | 'rate' | 'row-sum' | 'form-total' }
>;

function figureText(problem: OfFigures): string {
  switch (problem.code) {
    case 'not-count':
      return `${named(problem.figure)} là ${problem.found}: số đếm phải là số nguyên không âm.`;
    case 'above-base':
      return `${named(problem.figure)} có tử số ${shown(problem.numerator)} lớn hơn mẫu số ${shown(problem.denominator)}.`;
    case 'sum':
      return `${named(problem.total)} là ${shown(problem.found)}, nhưng tổng các phần (${problem.parts.join(' + ')}) là ${shown(problem.sum)}.`;
    case 'part-above':
      return `${named(problem.part)} là ${shown(problem.found)}, lớn hơn ${named(problem.total)} là ${shown(problem.most)}.`;
    case 'rate': {
      const side = problem.side === 'numerator' ? 'tử số' : 'mẫu số';
      return `${named(problem.figure)} có ${side} ${shown(problem.found)}, nhưng các số làm nên ${side} cộng lại là ${shown(problem.sum)}.`;
    }
    case 'row-sum':
      return `Biểu II.06a, ${problem.level}, lĩnh vực «${problem.sector}»: cột (${problem.total}) không bằng tổng các cột ${problem.parts.map((part) => `(${part})`).join(' + ')}.`;
    case 'form-total':
      return `Biểu II.06a: cột (${problem.column}) cộng lại là ${shown(problem.sum)}, nhưng ${named(problem.figure)} là ${shown(problem.found)}.`;
  }
}

/** `Hồ sơ tiếp nhận (HS_TIEP_NHAN)`; of an office's own indicator the code alone. */
function named(code: string): string {
  return isIndicatorCode(code) ? `${labelOf(code)} (${code})` : code;
}

function shown(value: number): string {
  return Number.isSafeInteger(value) ? groupedText(value) : String(value).replace('.', ',');
}

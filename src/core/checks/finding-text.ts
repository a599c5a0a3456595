import type { AsidePart } from '../document/file-line';
import type { Confidence } from '../text/confidence';
import type { Severity } from '../workbook/problems/problem';
import { bySection, type GroupPlace, type SectionFindings } from './by-section';
import type { Finding, FoundPlace } from './finding';

const LONGEST_QUOTE = 140;

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  certain: 'chắc chắn',
  likely: 'nhiều khả năng',
  doubtful: 'cần xem lại',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo' };

const GROUPS: Readonly<Record<GroupPlace, (heading: string) => string>> = {
  beginning: () => 'Phần mở đầu',
  section: (heading) => heading,
  aside: () => 'Đầu trang, chân trang, chú thích, nhận xét',
  tab: (name) => `Tab ${name}`,
  nowhere: () => 'Không gắn với một chỗ cụ thể',
};

/** The title above a group of findings. */
export function groupTitle({ place, heading }: Pick<SectionFindings<unknown>, 'place' | 'heading'>): string {
  return GROUPS[place](heading);
}

/** What is told of a finding. */
type Told = Pick<Finding, 'severity' | 'confidence' | 'message' | 'places'>;

/** How many there are, then all of them by section, each with its places and how sure it is. */
export function findingsText(findings: readonly Told[]): string {
  const sections = bySection(findings).map((group) =>
    ['', groupTitle(group), ...group.findings.map((one) => `  - ${judged(one)}: ${findingText(one)}`)].join('\n'),
  );
  return [counted(findings, 'error', 'lỗi'), counted(findings, 'warning', 'cảnh báo'), ...sections].join('\n');
}

function judged({ severity, confidence }: Told): string {
  return `${SEVERITY_WORDS[severity]} (${CONFIDENCE_WORDS[confidence]})`;
}

function counted(findings: readonly Told[], severity: Severity, name: string): string {
  const count = findings.filter((one) => one.severity === severity).length;
  return count === 0 ? `Không có ${name}.` : `Có ${count} ${name}.`;
}

/** The message, then one indented line for each place. */
export function findingText({ message, places }: Pick<Told, 'message' | 'places'>): string {
  return [message, ...places.map((place) => `    ${placeText(place)}`)].join('\n');
}

/** `Đoạn 12`, `Chân trang`, `Nhận xét bên lề ở đoạn 12` */
export function paragraphText(paragraph: number, part?: AsidePart): string {
  if (!part) return `Đoạn ${paragraph}`;
  const attached = part === 'header' || part === 'footer' ? '' : ` ở đoạn ${paragraph}`;
  return `${ASIDES[part]}${attached}`;
}

const ASIDES: Readonly<Record<AsidePart, string>> = {
  header: 'Đầu trang',
  footer: 'Chân trang',
  footnote: 'Chú thích cuối trang',
  endnote: 'Chú thích cuối văn bản',
  comment: 'Nhận xét bên lề',
};

/** `Đoạn 12: «…»`, `Hồ sơ, dòng 17, ô Ngày trả kết quả: «…»` */
function placeText({ sheet, row, column, paragraph, part, text }: FoundPlace): string {
  const parts =
    paragraph === null
      ? [
          sheet === null ? 'Bảng tính' : `Tab ${sheet}`,
          row && `dòng ${row}`,
          column && `${row ? 'ô' : 'cột'} ${column}`,
        ]
      : [paragraphText(paragraph, part)];
  const place = parts.filter((part) => part).join(', ');
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return place;
  return `${place}: «${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}»`;
}

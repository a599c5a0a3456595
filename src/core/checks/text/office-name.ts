import { piecesOf, type TextLine } from './report-text';

const UNIT = '(?:phường|xã|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)';
const COMMITTEE = /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)$/i;
const COMMITTEE_NAME = /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)(?= )/i;
const AGENCY =
  /^(?:UBND|[ỦU][YỶ] BAN|SỞ|PHÒNG|BAN|VĂN PHÒNG|TRUNG TÂM|THANH TRA|CHI CỤC|CỤC|BỘ|PHƯỜNG|XÃ|THỊ TRẤN|HUYỆN|QUẬN|TỈNH|THÀNH PHỐ|THỊ XÃ|ĐẶC KHU)(?= )/i;

/** The office that reports, by the letterhead or the opening sentence; '' when neither names it. */
export function officeIn(lines: readonly TextLine[]): string {
  return officeOfLetterhead(lines) || officeOfOpening(lines);
}

/** The last agency before number and title: the one above it is its parent. */
function officeOfLetterhead(lines: readonly TextLine[]): string {
  const names: string[] = [];
  let isCommittee = false;
  for (const { kind, text, cells } of lines) {
    if (kind !== 'letterhead' || /^(?:báo cáo|kính gửi)/i.test(text)) break;
    const name = (cells ? (piecesOf({ text, cells }).find((cell) => cell !== '') ?? '') : text).replace(/[-_* ]+$/, '');
    const isAgency = AGENCY.test(name) && name === name.toUpperCase();
    if (isAgency) names.push(isCommittee ? `UBND ${name}` : name);
    isCommittee = COMMITTEE.test(name);
  }
  const last = names[names.length - 1];
  return last === undefined ? '' : inSentenceCase(last);
}

/** `UBND PHƯỜNG PHƯỚC LONG` as it is written inside a sentence: `UBND phường Phước Long`. */
function inSentenceCase(name: string): string {
  const committee = COMMITTEE_NAME.test(name) ? 'UBND ' : '';
  const rest = name.replace(COMMITTEE_NAME, '').trim().toLowerCase();
  const unit = new RegExp(`^(${UNIT}) (.+)$`).exec(rest);
  if (!unit) return committee + rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const [, kind, given = ''] = unit;
  return `${committee}${kind} ${given.replace(/(^|[ -])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())}`;
}

const REPORTING = new RegExp(
  `(?:UBND|[ỦUủu][yỷ] ban nhân dân) (${UNIT}) ((?:\\p{Lu}[\\p{L}'’-]*|\\d{1,2})(?: (?:\\p{Lu}[\\p{L}'’-]*|\\d{1,2})){0,5})(?= (?:xin |trân trọng |kính )?báo cáo)`,
  'u',
);
const OPENING_LINES = 5;

function officeOfOpening(lines: readonly TextLine[]): string {
  const opening = lines.filter(({ kind }) => kind === 'body').slice(0, OPENING_LINES);
  for (const { text } of opening) {
    const found = REPORTING.exec(text);
    if (found) return `UBND ${found[1]} ${found[2]}`;
  }
  return '';
}

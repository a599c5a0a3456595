import { dayText } from '../calendar/day-text';
import { folded } from '../text/folded';
import type { WorkDocument } from '../workbook/reading/read-documents';

/** Abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III, and those of laws and of documents of the Party. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  CV: 'Công văn',
  KL: 'Kết luận',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  PL: 'Pháp lệnh',
};

const NAME_BY_FOLDED_TYPE = new Map(Object.entries(TYPE_NAMES).map(([type, name]) => [folded(type), name]));

/** `Kế hoạch` for `KH`; any other text stays as typed. */
export function typeName(type: string): string {
  return NAME_BY_FOLDED_TYPE.get(folded(type)) ?? type;
}

/** Laws and ordinances are cited by name only (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 6 điểm b). */
function isNamedOnly(type: string): boolean {
  return ['luật', 'bộ luật', 'pháp lệnh'].includes(folded(typeName(type)));
}

/** The subject without the `V/v` or `về việc` before it and the full stop after it that officers copy along. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(v\/v|về việc|về)\s+/i, '').replace(/[.;\s]+$/, '');
}

/** Without a number a symbol does not identify a document, because many documents share it. */
function hasNumber({ symbol }: WorkDocument): boolean {
  return /^\d/.test(symbol);
}

/** `Kế hoạch số 338/KH-UBND`: every citation after the first. */
function shortCitation(document: WorkDocument): string {
  const name = typeName(document.type);
  if (document.symbol === '') return name;
  return hasNumber(document) ? `${name} số ${document.symbol}` : `${name} ${document.symbol}`;
}

interface CitationWording {
  /** The sentence already names the issuer. */
  readonly issuerIsNamed?: boolean;
}

/**
 * Type, number and symbol, day, issuer and subject, as the first citation of a document requires (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II khoản 6 điểm b).
 */
export function longCitation(document: WorkDocument, { issuerIsNamed = false }: CitationWording = {}): string {
  const { type, issuedOn, issuer } = document;
  const subject = bareSubject(document.subject);
  if (isNamedOnly(type)) return nameOfLaw(typeName(type), subject);
  const day = issuedOn === null ? '' : ` ngày ${dayText(issuedOn)}`;
  const by = issuerIsNamed ? '' : ` của ${issuer}`;
  return `${shortCitation(document)}${day}${by} ${aboutWord(document.subject)} ${subject}`;
}

/** `Luật Ngân sách nhà nước`, whether the officer typed the name with or without its type. */
function nameOfLaw(type: string, name: string): string {
  const bareName = folded(name).startsWith(`${folded(type)} `) ? name.slice(type.length).trim() : name;
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${bareName}`;
}

/** `về` when the officer typed it before the subject, as in `Về công tác văn thư`; else `về việc`. */
function aboutWord(subject: string): string {
  return /^về\s+(?!việc\s)/i.test(subject) ? 'về' : 'về việc';
}

/** Cites a document inside a sentence. */
export type Cite = (document: WorkDocument, wording?: CitationWording) => string;

/** Makes a function that cites each document in full the first time, and by type and symbol afterwards. */
export function citer(): Cite {
  const cited = new Set<string>();
  return (document, wording) => {
    const { type, symbol, issuedOn, issuer } = document;
    const identity = `${folded(type)} ${folded(symbol)} ${issuedOn} ${folded(issuer)}`;
    const again = hasNumber(document) && !isNamedOnly(type) && cited.has(identity);
    cited.add(identity);
    return again ? shortCitation(document) : longCitation(document, wording);
  };
}

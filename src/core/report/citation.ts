import { dayText } from '../calendar/day-text';
import { folded } from '../workbook/contract/cell';
import type { WorkDocument } from '../workbook/reading/read-documents';

/** Abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III, and of laws and Party documents a ward cites. */
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

/** `Kế hoạch` for `KH`; a type written out or unknown stays as typed. */
export function typeName(type: string): string {
  return NAME_BY_FOLDED_TYPE.get(folded(type)) ?? type;
}

/** Laws and ordinances go by their names: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 6 điểm b. */
function isNamedOnly(type: string): boolean {
  return ['luật', 'bộ luật', 'pháp lệnh'].includes(folded(typeName(type)));
}

/** The subject without what officers copy along with it: `V/v` in front, a full stop behind. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(v\/v|về việc|về)\s+/i, '').replace(/[.;\s]+$/, '');
}

/** Of several documents only those with a number are told apart by their symbols. */
function hasNumber({ symbol }: WorkDocument): boolean {
  return /^\d/.test(symbol);
}

/** `Kế hoạch số 338/KH-UBND`: how a document is named from its second citation on. */
function shortCitation(document: WorkDocument): string {
  const name = typeName(document.type);
  if (document.symbol === '') return name;
  return hasNumber(document) ? `${name} số ${document.symbol}` : `${name} ${document.symbol}`;
}

interface CitationWording {
  /** The sentence has said already who issued the document. */
  readonly issuerIsNamed?: boolean;
}

/**
 * Type, number and symbol, day, issuer and subject: what the first citation of a document must give (Nghị định
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

/** `Luật Ngân sách nhà nước`, whether or not the officer typed the type once more with the name. */
function nameOfLaw(type: string, name: string): string {
  const bareName = folded(name).startsWith(`${folded(type)} `) ? name.slice(type.length).trim() : name;
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${bareName}`;
}

/** `về` where the officer wrote it before the subject, as in `Về công tác văn thư`; else `về việc`, which suits most. */
function aboutWord(subject: string): string {
  return /^về\s+(?!việc\s)/i.test(subject) ? 'về' : 'về việc';
}

/** Names a document inside a sentence. */
export type Cite = (document: WorkDocument, wording?: CitationWording) => string;

/** Cites documents one after another: in full the first time, by type and symbol afterwards. */
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

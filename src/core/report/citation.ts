import { dayText } from '../calendar/day-text';
import { folded } from '../workbook/cell';
import type { WorkDocument } from '../workbook/read-documents';

/** Abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III, and of laws and Party documents a ward cites. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
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

/** `Kế hoạch số 338/KH-UBND`: how a document is named from its second citation on. */
function shortCitation(document: WorkDocument): string {
  if (document.symbol === '') return longCitation(document);
  return `${typeName(document.type)} số ${document.symbol}`;
}

/**
 * Type, number and symbol, day, issuer and subject: what the first citation of a document must give (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II khoản 6 điểm b). A law is cited by its name alone.
 */
export function longCitation({ type, symbol, issuedOn, issuer, subject }: WorkDocument): string {
  const name = typeName(type);
  const bareSubject = subject.replace(/^(v\/v|về việc|về)\s+/i, '').replace(/[.;\s]+$/, '');
  if (folded(name) === 'luật') return `Luật ${bareSubject.replace(/^luật\s+/i, '')}`;
  const parts = [name];
  if (symbol !== '') parts.push(`số ${symbol}`);
  if (issuedOn !== null) parts.push(`ngày ${dayText(issuedOn)}`);
  parts.push(`của ${issuer}`, `về ${bareSubject}`);
  return parts.join(' ');
}

/** Cites documents one after another: in full the first time, by type and symbol afterwards. */
export function citer(): (document: WorkDocument) => string {
  const cited = new Set<string>();
  return (document) => {
    const identity = `${folded(document.type)} ${folded(document.symbol)} ${document.issuedOn} ${folded(document.issuer)}`;
    const again = document.symbol !== '' && cited.has(identity);
    cited.add(identity);
    return again ? shortCitation(document) : longCitation(document);
  };
}

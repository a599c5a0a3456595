import { type Day, yearOf } from '../../calendar/day';
import { type Finding, finding } from '../finding';
import type { TextLine } from '../report-text';
import type { CitedDocument } from './cited-document';
import { type CitedDocuments, nameOf } from './cited-documents';
import { likeness, type Title, tellingSyllables, titleOf, yearsIn } from './likeness';
import { KIND } from './title-before';

const ONE_DOCUMENT = 0.7;
const DRAFTING_VERB =
  '(?:xây dựng|dự thảo|soạn thảo|tham mưu(?: xây dựng| ban hành)?|hoàn thiện(?: dự thảo)?|lấy ý kiến(?: góp ý)?(?: vào)?(?: dự thảo)?|trình ban hành)';
const DRAFTING = `(?:(?:[Đđ]ang|hiện đang)\\s+(?:được\\s+)?(?:(?:trong quá trình|tiếp tục|tiến hành|triển khai|tập trung)\\s+)?${DRAFTING_VERB}|(?:[Cc]huẩn bị|[Ss]ắp)\\s+(?:được\\s+)?ban hành)`;
/** `đang xây dựng các quy chế …`: the kind of document follows within a few words. */
const THEN_KIND = new RegExp(
  `${DRAFTING}(?:\\s+(?:và|ban hành|hoàn thiện|dự thảo|xây dựng|các|những|hai|02|2|một số|để)){0,4}[\\s:]+(?=${KIND})`,
  'gu',
);
/** `Quy chế … đang được xây dựng`. */
const KIND_THEN = new RegExp(
  `(${KIND}[^.;:]{3,200}?)[,\\s]+(?:hiện\\s+|vẫn\\s+)?${DRAFTING}(?=\\s*(?:[.,;]|$|và|để))`,
  'gu',
);
/** An amendment of an existing document, or a document of a later period. */
const ANOTHER = /sửa đổi|bổ sung|thay thế|điều chỉnh|sau khi|kỳ tới|năm tới|năm sau|6 tháng cuối|quý/iu;

/** Documents called drafts that the same report also cites as issued. */
export function draftsAlreadyIssued({
  documents,
  subject,
  year,
  to,
}: CitedDocuments): readonly Finding<'draft-already-issued'>[] {
  const drafts = subject.text.lines
    .filter(isSaidNow)
    .flatMap((line) => draftsIn(line.text).map((draft) => ({ line, draft })));
  if (drafts.length === 0) return [];
  const issued = documents
    .filter((document) => isIssued(document, year, to))
    .map((document) => ({ document, title: titleOf(document.subject) }));
  return drafts.flatMap(({ line, draft }) => {
    const title = titleOf(draft);
    const found = issued.find((one) => isOne(title, one.title))?.document;
    const places = [{ ...line.place, text: quoted(line.text, draft) }, found?.place];
    return found ? [finding('draft-already-issued', { draft, document: nameOf(found) }, places)] : [];
  });
}

/** Issued in the year of the report: an older regulation may well be redrafted now. */
function isIssued({ own, day, number, inPassing }: CitedDocument, year: number | null, to: Day | null): boolean {
  if (own === false || number === '' || inPassing || day === null) return false;
  return (to === null || day <= to) && (year === null || yearOf(day) === year);
}

/** Sections IV and V speak of the next period. */
function isSaidNow({ kind, section }: TextLine): boolean {
  return kind === 'body' && section !== 'IV' && section !== 'V';
}

function draftsIn(text: string): readonly string[] {
  const after = [...text.matchAll(THEN_KIND)].map((match) =>
    clauseOf(text.slice((match.index ?? 0) + match[0].length)),
  );
  const before = [...text.matchAll(KIND_THEN)].map(([, clause = '']) => clause);
  return [...new Set([...after, ...before].flatMap(itemsOf))].filter((draft) => !ANOTHER.test(draft));
}

function clauseOf(words: string): string {
  return words.slice(0, 300).split(/[.;]/)[0] ?? '';
}

const ITEM_START = new RegExp(`(?:,\\s*|\\s+và\\s+|\\s+cùng\\s+)(?=${KIND}\\s)`, 'u');

/** Splits `quy chế tài sản công, quy chế chi tiêu nội bộ và kế hoạch …` into its documents. */
function itemsOf(clause: string): readonly string[] {
  return clause
    .split(ITEM_START)
    .map((item) => item.replace(/\s+(?:theo|căn cứ|để|nhằm|trên cơ sở)\s.*$/u, '').trim())
    .filter((item) => tellingSyllables(item).length > 1);
}

function isOne(draft: Title, issued: Title): boolean {
  const [years, issuedYears] = [yearsIn(draft.subject), yearsIn(issued.subject)];
  const otherYear = years.length > 0 && issuedYears.length > 0 && !years.some((year) => issuedYears.includes(year));
  return !otherYear && sharesKind(draft.subject, issued.subject) && (likeness(draft, issued) ?? 0) >= ONE_DOCUMENT;
}

function sharesKind(draft: string, subject: string): boolean {
  const kind = new RegExp(`^${KIND}`, 'u').exec(draft)?.[0].toLowerCase() ?? '';
  return !['quy chế', 'quy định', 'nội quy'].includes(kind) || subject.toLowerCase().includes(kind);
}

const AROUND = 60;

function quoted(text: string, draft: string): string {
  const at = text.indexOf(draft);
  const from = Math.max(0, at - AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, at + draft.length).trim()}`;
}

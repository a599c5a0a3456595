import { type Day, yearOf } from '../../calendar/day';
import type { Confidence } from '../../text/confidence';
import { type Finding, finding } from '../finding';
import type { TextLine } from '../text/report-text';
import type { CitedDocument } from './cited-document';
import type { CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';
import { AGENCY, isOwnIssuer } from './issuer';
import { containedIn, isOneKind, likeness, type Title, titleOf } from './likeness';
import { KIND } from './title-before';
import { titleIndex } from './title-index';
import { tellingSyllables, yearsIn } from './title-words';

const ONE_DOCUMENT = 0.7;
const DRAFTING_VERB =
  '(?:xây dựng|dự thảo|soạn thảo|tham mưu(?: xây dựng| soạn thảo| ban hành)?|hoàn thiện(?: dự thảo)?|lấy ý kiến(?: góp ý)?(?: vào)?(?: dự thảo)?|trình ban hành)';
/** `đang được bộ phận tài chính tham mưu xây dựng`. */
const BY_WHOM = '(?:(?:bộ phận|công chức|văn phòng|phòng|ban|tổ|kế toán)\\s[^.;,]{1,40}?\\s)?';
const DRAFTING = `(?:(?:[Đđ]ang|hiện đang)\\s+(?:được\\s+${BY_WHOM})?(?:(?:trong quá trình|tiếp tục|tiến hành|triển khai|tập trung)\\s+)?${DRAFTING_VERB}|(?:[Cc]huẩn bị|[Ss]ắp)\\s+(?:được\\s+)?ban hành)`;
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
    .flatMap((line) => draftsIn(line.text, subject.text.office).map((draft) => ({ line, draft })));
  if (drafts.length === 0) return [];
  const issued = documents
    .filter((document) => isIssued(document, year, to))
    .map((document) => ({ document, title: titleOf(document.subject) }));
  const titles = titleIndex(issued);
  return drafts.flatMap(({ line, draft }) => {
    const title = titleOf(draft);
    const found = titles.near(title).find((one) => isOne(title, one.title));
    if (!found) return [];
    const places = [{ ...line.place, text: quoted(line.text, draft) }, found.document.place];
    const facts = { draft, document: nameOf(found.document) };
    return [finding('draft-already-issued', facts, places, confidenceOf(title, found.title))];
  });
}

/** Issued in the year of the report: an older regulation may well be redrafted now. */
function isIssued({ own, day, number, inPassing }: CitedDocument, year: number | null, to: Day | null): boolean {
  if (own === false || number === '' || inPassing || day === null) return false;
  return (to === null || day <= to) && (year === null || yearOf(day) === year);
}

/** Not of the next period. */
function isSaidNow({ kind, isAhead }: TextLine): boolean {
  return kind === 'body' && !isAhead;
}

function draftsIn(text: string, office: string): readonly string[] {
  const after = [...text.matchAll(THEN_KIND)]
    .filter(({ index }) => !isOfOthers(text.slice(Math.max(0, index - LONGEST_CLAUSE), index), office))
    .map((match) => clauseOf(text.slice(match.index + match[0].length)));
  const before = [...text.matchAll(KIND_THEN)].map(([, clause = '']) => clause);
  return [...new Set([...after, ...before].flatMap(itemsOf))].filter((draft) => !ANOTHER.test(draft));
}

const LONGEST_CLAUSE = 120;
/** Units that have regulations of their own. */
const OTHERS =
  /(?<!\p{L})(?:trường(?! hợp)|nhà trường|trạm y tế|hợp tác xã|doanh nghiệp|đơn vị sự nghiệp|(?:các|từng|mỗi) (?:đơn vị|cơ quan|xã|phường|địa phương|ngành)|địa phương|thôn|khu phố|tổ dân phố|[Ss]ở)(?!\p{L})/iu;
const ACTING = new RegExp(AGENCY, 'gu');

/** Whether the subject of the clause before a draft is another office: `Các trường đang xây dựng …`. */
function isOfOthers(before: string, office: string): boolean {
  const clause = before.split(/[.;]\s/).pop() ?? '';
  const last = (clause.match(ACTING) ?? []).pop()?.trim();
  return last === undefined ? OTHERS.test(clause) : office !== '' && isOwnIssuer(last, office) === false;
}

function clauseOf(words: string): string {
  return words.slice(0, 300).split(/[.;]/)[0] ?? '';
}

const ITEM_START = new RegExp(`(?:,\\s*|\\s+và\\s+|\\s+cùng\\s+)(?=${KIND}\\s)`, 'u');

/** `…, dự kiến ban hành trong tháng 7`, `… để trình HĐND`: no part of the title. */
const WHY_OR_WHEN =
  /(?:\s+(?:theo|căn cứ|để|nhằm|trên cơ sở)|(?:,|\s+và)\s+(?:dự kiến|phấn đấu|sẽ|trình|chuẩn bị|sớm|hoàn thành|hoàn thiện|lấy ý kiến))\s.*$/u;

/** Splits `quy chế tài sản công, quy chế chi tiêu nội bộ và kế hoạch …` into its documents. */
function itemsOf(clause: string): readonly string[] {
  return clause
    .split(ITEM_START)
    .map((item) => item.replace(WHY_OR_WHEN, '').trim())
    .filter((item) => tellingSyllables(item).length > 1);
}

function isOne(draft: Title, issued: Title): boolean {
  const [years, issuedYears] = [yearsIn(draft.subject), yearsIn(issued.subject)];
  const otherYear = years.length > 0 && issuedYears.length > 0 && !years.some((year) => issuedYears.includes(year));
  return !otherYear && sharesKind(draft.subject, issued.subject) && sharedBy(draft, issued) >= ONE_DOCUMENT;
}

/** `Quy chế phối hợp` may be named in short, or be another regulation on working together. */
function confidenceOf(draft: Title, issued: Title): Confidence {
  if (isOneKind(draft, issued)) return 'certain';
  return tellingSyllables(draft.subject).length > FEW ? 'likely' : 'doubtful';
}

const FEW = 2;

/** The draft may be named in short, or with words that the issued title leaves out at its end. */
function sharedBy(draft: Title, issued: Title): number {
  return isOneKind(draft, issued) ? (likeness(draft, issued) ?? 0) : containedIn(draft, issued);
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

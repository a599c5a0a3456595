import type { TextLine } from '../text/report-text';
import { headOf } from './citation-head';
import type { CitedDocument } from './cited-document';
import { AGENCY, isOwnIssuer } from './issuer';
import { quoteOf } from './quote';
import { typeOfName } from './symbol';
import { tellingSyllables } from './title-words';

const NAME = '(^|[^\\p{L}])(Kế hoạch|Quyết định|Nghị quyết|Chỉ thị|Kết luận|Chương trình|Công văn|Thông tư|Nghị định)';
/** `Kế hoạch của UBND thành phố về …`. */
const ISSUER_FIRST = new RegExp(
  `${NAME}(?=\\s+(?:ngày\\s[\\d/.-]{6,12}\\s+)?của\\s+${AGENCY}\\s+(?:về|[Bb]an hành|V/v|v/v)\\s)`,
  'gu',
);
/** `Kế hoạch cải cách hành chính năm 2023 của UBND thành phố`. */
const SUBJECT_FIRST = new RegExp(
  `${NAME}\\s+((?:về\\s+)?(?:\\p{Ll}|(?!UBND|HĐND)\\p{Lu}{3,6}\\s)[^.;:()“”"/]{8,100}?)\\s+của\\s+(${AGENCY})`,
  'gu',
);
const NO_SUBJECT =
  /^(?:đã|được|này|trên|nêu|nói|do|đến|tới|và|là|để|cần|phải|có|không|chưa|sẽ|của|hằng|hàng|kèm|số|ngày|đề ra|trong)(?![\p{L}])|(?:[,\s])(?:UBND|theo|đã|được|phường)(?![\p{L}])|Đại hội/u;
/** Words that refer to documents in general. */
const SEVERAL = /(?:các|những|mọi|từng|nhiều|mỗi)\s*$/iu;

const LONGEST_CONTEXT = 300;

type Span = readonly [start: number, end: number];

/** Documents named by type, issuer and subject only. `taken`: the parts of the line that numbered citations cover. */
export function unnumberedIn(line: TextLine, taken: readonly Span[], agency: string): readonly CitedDocument[] {
  const { text, kind } = line;
  if (kind !== 'body') return [];
  const found = [...issuerFirst(text), ...subjectFirst(text)].filter(({ start, end, subject }) => {
    const isApart = taken.every(([from, to]) => end <= from || to <= start);
    return isApart && !SEVERAL.test(text.slice(Math.max(0, start - 10), start)) && tellingSyllables(subject).length > 1;
  });
  return found.map(
    ({ typeName, start, end, issuer, subject, isDated }): CitedDocument => ({
      type: typeOfName(typeName),
      number: '',
      tail: '',
      symbol: '',
      printed: '',
      day: null,
      isDated,
      typedDay: '',
      issuer,
      subject,
      isTitled: false,
      own: isOwnIssuer(issuer, agency),
      place: { ...line.place, text: quoteOf(text.slice(start, end)) },
      line,
      fromWorkbook: false,
      planned: false,
      inTitle: false,
      inPassing: false,
      before: text.slice(Math.max(0, start - LONGEST_CONTEXT), start),
      after: text.slice(end, end + LONGEST_CONTEXT),
    }),
  );
}

interface Unnumbered {
  readonly typeName: string;
  readonly start: number;
  readonly end: number;
  readonly issuer: string;
  readonly subject: string;
  readonly isDated: boolean;
}

function issuerFirst(text: string): readonly Unnumbered[] {
  return [...text.matchAll(ISSUER_FIRST)].map((match) => {
    const [whole, before = '', typeName = ''] = match;
    const start = (match.index ?? 0) + before.length;
    const nameEnd = (match.index ?? 0) + whole.length;
    const { issuer, subject, subjectAt, isDated } = headOf(text.slice(nameEnd), null);
    return { typeName, start, end: nameEnd + (subjectAt ?? 0) + subject.length, issuer, subject, isDated };
  });
}

function subjectFirst(text: string): readonly Unnumbered[] {
  return [...text.matchAll(SUBJECT_FIRST)]
    .filter(([, , , subject = '']) => !NO_SUBJECT.test(subject))
    .map((match) => {
      const [whole, before = '', typeName = '', about = '', issuer = ''] = match;
      const subject = about.replace(/^về\s+(?:việc\s+)?/u, '');
      const start = (match.index ?? 0) + before.length;
      return { typeName, start, end: start + whole.length - before.length, issuer, subject, isDated: false };
    });
}

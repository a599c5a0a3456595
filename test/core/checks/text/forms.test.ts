import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkReport } from '../../../../src/core/checks/check-report';
import { linesOfText } from '../../../../src/core/checks/text/read-report-text';
import { readReportFile } from '../../../../src/core/checks/text/report-file';
import { aCell, aPara, aRawDocx, aRow, aRun, relation } from '../../../builders/raw-docx';
import { sameRuns } from '../../../builders/runs';

const REPORTS = ['retelling-a', 'retelling-b', 'sound-a', 'sound-b'].map((name) =>
  readFileSync(`test/data/reports/${name}.txt`, 'utf8'),
);

/** Ways of writing the same words. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'loose tone marks': (text) => text.normalize('NFD'),
  'tone marks after whole letters': (text) =>
    text.replace(/[^\n]/gu, (letter) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      const tone = marks.find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark)) ?? '';
      return (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC') + tone;
    }),
  'no-break spaces': (text) => text.replace(/(\d) /g, '$1\u00a0'),
  'narrow spaces': (text) => text.replace(/ (hồ|năm|của)/g, '\u202f$1'),
  'thin spaces': (text) => text.replace(/ (đã|và)/g, '\u2009$1'),
  'double spaces': (text) => text.replace(/ /g, '  '),
  'spaces at the ends': (text) => text.replace(/^(?=.)/gm, '  ').replace(/$/gm, ' '),
  'no-break hyphens': (text) => text.replace(/-/g, '\u2011'),
  'typographic hyphens': (text) => text.replace(/-/g, '\u2010'),
  'hyphens to be broken at': (text) => text.replace(/(ban|thủ) (hành|tục)/g, '$1 \u00ad$2'),
  'invisible characters': (text) => text.replace(/ (phường|số)/g, ' \u200b$1\u200e'),
  'a foreign Đ': (text) => text.replace(/Đ/g, '\u00d0'),
  'full-width digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'line ends of Windows': (text) => text.replace(/\r\n|\n/g, '\r\n'),
  'line ends of old Macs': (text) => text.replace(/\r\n|\n/g, '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
};

const found = (text: string) => checkReport(linesOfText(text), null);

test.each(Object.entries(FORMS))('%s change no finding', (_, form) => {
  for (const report of REPORTS) expect(found(form(report))).toEqual(found(report));
});

test('any forms together change no finding', () => {
  const names = fc.uniqueArray(fc.constantFrom(...Object.keys(FORMS)), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(names, fc.constantFrom(...REPORTS), (chosen, report) => {
      // The other forms know one kind of line end.
      const inOrder = [...chosen].sort((a, b) => Number(/line ends/.test(a)) - Number(/line ends/.test(b)));
      const changed = inOrder.reduce((text, name) => (FORMS[name] as (text: string) => string)(text), report);
      expect(found(changed)).toEqual(found(report));
    }),
    sameRuns(10),
  );
});

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

function foundInFile(bytes: Uint8Array) {
  const read = readReportFile(bytes, decode);
  return read.ok ? checkReport(read.lines, null) : read.refusal;
}

/** What was found, without the numbers of paragraphs. */
function saidIn(bytes: Uint8Array) {
  const findings = foundInFile(bytes);
  if (typeof findings === 'string') return findings;
  return findings.map(({ code, message, places }) => [code, message, ...places.map(({ text }) => text)]);
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const words = (text: string) => escaped(text).split('\t').map(aRun).join('<w:r><w:tab/></w:r>');

/** Word files that show the same lines. */
const DOCUMENTS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'a paragraph each': (lines) => lines.map((line) => aPara(words(line))).join(''),
  'one paragraph with soft breaks': (lines) => aPara(lines.map(words).join('<w:r><w:br/></w:r>')),
  'no-break hyphens of Word': (lines) =>
    lines
      .map((line) => aPara(words(line).replace(/-/g, '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">')))
      .join(''),
  'rows of tables': (lines) => lines.map((line) => (line.includes('\t') ? row(line) : aPara(words(line)))).join(''),
  'runs of single letters': (lines) => lines.map((line) => aPara([...escapedLetters(line)].join(''))).join(''),
};
const row = (line: string) =>
  `<w:tbl>${aRow(...line.split('\t').map((cell) => aCell(aPara(aRun(escaped(cell))))))}</w:tbl>`;
const escapedLetters = (line: string) =>
  [...line].map((letter) => (letter === '\t' ? '<w:r><w:tab/></w:r>' : aRun(escaped(letter))));

const FORMATS = { I: 'upperRoman', 1: 'decimal', a: 'lowerLetter' } as const;
const ROMANS = ['I', 'II', 'III', 'IV', 'V'];

/** Each numbered line as an item of a list of its own that starts at its number; Word's letters know no đ. */
function withLists(report: string): Uint8Array {
  const lists: string[] = [];
  const body = report.split('\n').map((line) => {
    const [, mark = '', sign = '', text = ''] = /^(\d{1,2}|[IV]{1,3}|[abc])([.)]) (.*)/.exec(line) ?? [];
    if (mark === '') return aPara(words(line));
    const format = /\d/.test(mark) ? FORMATS[1] : /[IV]/.test(mark) ? FORMATS.I : FORMATS.a;
    const start = Number(mark) || ROMANS.indexOf(mark) + 1 || 'abc'.indexOf(mark) + 1;
    const id = lists.length + 1;
    const level = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1${sign}"/></w:lvl>`;
    lists.push(`<w:abstractNum w:abstractNumId="${id}">${level}</w:abstractNum>`);
    return aPara(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`, words(text));
  });
  const nums = lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`);
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return aRawDocx(body.join(''), {
    files: {
      'word/numbering.xml': `<w:numbering xmlns:w="${namespace}">${lists.join('')}${nums.join('')}</w:numbering>`,
    },
    relations: relation('rId8', 'numbering', 'numbering.xml'),
  });
}

test('a report says the same when Word numbers its headings', () => {
  for (const report of REPORTS) expect(foundInFile(withLists(report))).toEqual(found(report));
});

describe('a Word file says what its text says', () => {
  test.each(Object.entries(DOCUMENTS))('as %s', (_, body) => {
    for (const report of REPORTS) {
      const plain = saidIn(new TextEncoder().encode(report));
      expect(saidIn(aRawDocx(body(report.split('\n'))))).toEqual(plain);
    }
  });
});

describe('a text file says the same in every encoding', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (text) => Buffer.from(text, 'utf8')],
    ['UTF-16 with its mark', (text) => utf16(`\ufeff${text}`)],
    ['UTF-16 without a mark', utf16],
    ['UTF-16 of the other order', (text) => utf16(text).swap16()],
    [
      'UTF-8 with one bad byte at its end',
      (text) => Buffer.concat([Buffer.from(`${text}\n`, 'utf8'), Buffer.from([0xff])]),
    ],
  ])('%s', (_, encoded) => {
    for (const report of REPORTS) expect(foundInFile(encoded(report))).toEqual(found(report));
  });
});

import PizZip from 'pizzip';
import { dataMarkOf } from '../../../src/core/document/data-mark';
import { documentOf } from '../../../src/core/document/document-of';
import { figuresDigest } from '../../../src/core/history/figures-digest';
import { dataMark, movedFigures, originOf } from '../../../src/core/report/data-mark';

import { DEFAULT_TEMPLATE, reportIn } from '../../builders/reports';
import { aDocument, aDossier, type Contents } from '../../builders/tables';

const CONTENTS: Contents = { 'Hồ sơ': [aDossier()], 'Văn bản': [aDocument()] };

function madeOf(contents: Contents, template: Uint8Array = DEFAULT_TEMPLATE): Uint8Array {
  const merged = documentOf(reportIn(contents), template);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return merged.docx;
}

/** The default template as a program writes it that knows no properties. */
function withoutProperties(): Uint8Array {
  const zip = new PizZip(DEFAULT_TEMPLATE.slice());
  const dropped = (part: string, one: RegExp) => zip.file(part, (zip.file(part)?.asText() ?? '').replace(one, ''));
  dropped('_rels/.rels', /<Relationship [^>]*custom\.xml"[^>]*>/);
  dropped('[Content_Types].xml', /<Override [^>]*custom\.xml"[^>]*>/);
  return zip.remove('docProps/custom.xml').generate({ type: 'uint8array' });
}

describe('a report carries the mark of its data', () => {
  test.each([
    ['the default template', DEFAULT_TEMPLATE as Uint8Array],
    ['a template without properties', withoutProperties() as Uint8Array],
  ])('made with %s', (_, template) => {
    expect(dataMarkOf(madeOf(CONTENTS, template))).toBe(dataMark(reportIn(CONTENTS)));
  });

  test('once, also when it was itself the template', () => {
    const again = madeOf({}, madeOf(CONTENTS));
    expect(dataMarkOf(again)).toBe(dataMark(reportIn({})));
    expect(
      new PizZip(again.slice())
        .file('docProps/custom.xml')
        ?.asText()
        .match(/name="Dấu (?:số liệu|tệp)"/g),
    ).toEqual(['name="Dấu số liệu"', 'name="Dấu tệp"']);
  });

  test('while a file that the product did not make has none', () => {
    expect(dataMarkOf(DEFAULT_TEMPLATE)).toBeNull();
    expect(dataMarkOf(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});

test.each<[string, Contents]>([
  [
    'a dossier is returned',
    { ...CONTENTS, 'Hồ sơ': [aDossier({ returnedOn: '2023-05-10', status: 'Đã trả kết quả' })] },
  ],
  ['a document gets another day', { ...CONTENTS, 'Văn bản': [aDocument({ issuedOn: '2023-02-23' })] }],
])('the mark changes when %s', (_, changed) => {
  expect(dataMark(reportIn(changed))).not.toBe(dataMark(reportIn(CONTENTS)));
});

/** Version 0.3 knew the first part of the digest only. */
const digestOf03 = (figures: Parameters<typeof figuresDigest>[0]) => figuresDigest(figures).split('.')[0] as string;
const markOf03 = (made: ReturnType<typeof reportIn>) =>
  dataMark(made).replace(figuresDigest(made.figures), digestOf03(made.figures));

describe('the origin of a report', () => {
  const made = reportIn(CONTENTS);
  const otherDocuments = reportIn({ ...CONTENTS, 'Văn bản': [aDocument({ subject: 'Trích yếu khác' })] });

  test.each([
    ['of the same figures and documents', dataMark(made), 'same-data'],
    ['of other documents', dataMark(otherDocuments), 'earlier-data'],
    ['of the same figures, as the log knows it', figuresDigest(made.figures), 'same-data'],
    ['of the same figures, as the log of version 0.3 knows it', digestOf03(made.figures), 'same-data'],
    ['of the same figures and documents, as version 0.3 wrote it', markOf03(made), 'same-data'],
    ['of other documents, as version 0.3 wrote it', markOf03(otherDocuments), 'earlier-data'],
    ['of other figures, as the log knows it', figuresDigest(reportIn({}).figures), 'earlier-data'],
    ['of a file without mark', null, 'elsewhere'],
    ['of a line of the log without mark', '', 'elsewhere'],
  ])('%s', (_, madeFrom, origin) => expect(originOf(madeFrom, made)).toBe(origin));
});

describe('the figures that moved since', () => {
  const before = reportIn(CONTENTS);
  const returned = { returnedOn: '2023-05-10', status: 'Đã trả kết quả' } as const;
  const after = reportIn({ ...CONTENTS, 'Hồ sơ': [aDossier(returned)] });

  test('are named with both values, whether the text tells them or not', () => {
    expect(movedFigures(dataMark(before), after)).toContainEqual({
      code: 'HS_GIAI_QUYET',
      label: 'Hồ sơ đã giải quyết',
      before: '0',
      now: '01',
    });
    expect(movedFigures(dataMark(before), before)).toEqual([]);
  });

  test('are not known of a mark that a program has cut', () => {
    expect(movedFigures(dataMark(before).slice(0, 255), after)).toBeNull();
    expect(originOf(dataMark(before).slice(0, 255), before)).toBe('same-data');
    expect(originOf(dataMark(before).slice(0, 255), after)).toBe('earlier-data');
  });
});

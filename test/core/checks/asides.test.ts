import { checkReport, findingJson } from '../../../src/core/checks/check-report';
import { findingText } from '../../../src/core/checks/finding-text';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { aPara, aRawDocx, aRun } from '../../builders/raw-docx';

const BODY = aPara(aRun('Đã xong.')) + aPara(aRun('Kết quả'), '<w:r><w:footnoteReference w:id="2"/></w:r>', aRun('.'));
const found = (header: string, note: string) => {
  const footnotes = `<w:footnote w:id="2">${aPara(aRun(note))}</w:footnote>`;
  return checkReport(linesOfDocx(aRawDocx(BODY, { header: aPara(aRun(header)), footnotes })) ?? [], null);
};

test('personal data in a header or note is told with where it stands', () => {
  const findings = found('Điện thoại 0905123456', 'Căn cước số 056190001234');
  expect(findings.map(({ places: [place] }) => [place?.part, place?.paragraph])).toEqual(
    expect.arrayContaining([
      ['header', 1],
      ['footnote', 2],
    ]),
  );
  const texts = findings.map(findingText).join('\n');
  expect(texts).toContain('Đầu trang: «Điện thoại 0905123456»');
  expect(texts).toContain('Chú thích cuối trang ở đoạn 2: «Căn cước số 056190001234»');
  expect(JSON.stringify(findings.map(findingJson))).toContain('"part":"header"');
});

test('what stands beside the body is looked at for nothing else', () => {
  const wrong = 'Đã giải quyết 50 hồ sơ: sớm hạn 10 hồ sơ, đúng hạn 38 hồ sơ, trễ hạn 3 hồ sơ của của phường.';
  expect(found(wrong, wrong)).toEqual([]);
});

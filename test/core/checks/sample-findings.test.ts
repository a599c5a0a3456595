import { checkReport } from '../../../src/core/checks/check-report';
import type { Finding } from '../../../src/core/checks/finding';
import { findingText } from '../../../src/core/checks/finding-text';
import { reviewOf } from '../../../src/core/checks/review';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { reportOf } from '../../../src/core/report/make-report';
import { dayOn } from '../../builders/days';
import { expectGolden } from '../../builders/golden';
import { sampleTables } from '../../builders/sample';
import { sampleDocument } from '../../builders/sample-document';

const tables = sampleTables();
const made = reportOf(tables, dayOn('2023-06-13'));
const reviewed = reviewOf({ tables, made, frozen: [] });
const lines = linesOfDocx(sampleDocument()) ?? [];

const listed = (findings: readonly Finding[]) =>
  findings.map((finding) => `- ${finding.severity} ${finding.code}: ${findingText(finding)}`).join('\n');

test('the sample workbook has no error, and exactly the warnings that the reference report earns', () => {
  const findings = reviewed.map(({ finding }) => finding);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expectGolden('sample-findings.md', `${listed(findings)}\n`);
});

test('the finished report of the sample contradicts neither itself nor its workbook', () => {
  const alone = checkReport(lines, null);
  const beside = checkReport(lines, { workbook: made, frozen: [], madeFrom: null });
  expect([...alone, ...beside].filter(({ severity }) => severity === 'error')).toEqual([]);
  expectGolden('sample-report-findings.md', `${listed(beside)}\n`);
});

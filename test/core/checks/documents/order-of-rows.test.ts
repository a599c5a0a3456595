import fc from 'fast-check';
import { factKey } from '../../../../src/core/checks/finding';
import { runs } from '../../../builders/runs';
import { aDocument } from '../../../builders/tables';
import { inWorkbook } from './subjects';

type Typed = Parameters<typeof aDocument>[0];
const plan = (number: string, issuedOn: string, typed: Typed = {}) =>
  aDocument({ number, symbol: 'KH-UBND', issuedOn, subject: `việc thứ ${number}`, ...typed });

/** Every kind of mistake whose facts name several documents, days, titles or symbols. */
const ROWS = [
  plan('93', '2023-01-17'),
  plan('93', '2023-01-19'),
  plan('93', '2023-01-20'),
  plan('94', '2023-01-17', { subject: 'kiểm tra công vụ' }),
  plan('94', '2023-01-17', { subject: 'tuyên truyền phòng cháy, chữa cháy' }),
  plan('25', '2023-01-05', { type: 'QĐ', symbol: 'QĐ-TTg', issuer: 'Thủ tướng', subject: 'ban hành quy tắc ứng xử' }),
  plan('25', '2023-01-05', {
    type: 'QĐ',
    symbol: '2023/QĐ-TTg',
    issuer: 'Thủ tướng',
    subject: 'ban hành quy tắc ứng xử',
  }),
  plan('193', '2023-02-09'),
  plan('200', '2023-01-10'),
  plan('338', '2023-03-08'),
  plan('400', '2023-02-12'),
];

test('whatever the order of the rows, a finding has the same key', () => {
  const found = (rows: typeof ROWS) => inWorkbook({ 'Văn bản': [...rows] });
  const expected = found(ROWS).map(factKey).sort();
  expect([...new Set(found(ROWS).map(({ code }) => code))].sort()).toEqual([
    'document-issued-on-day-off',
    'document-number-out-of-order',
    'document-two-days',
    'document-two-subjects',
    'document-two-symbols',
  ]);
  const everyOrder = fc.shuffledSubarray(ROWS, { minLength: ROWS.length });
  const hold = (rows: typeof ROWS) => expect(found(rows).map(factKey).sort()).toEqual(expected);
  fc.assert(fc.property(everyOrder, hold), runs(30));
});

import fc from 'fast-check';
import { dayOf } from '../../../src/core/calendar/day';
import { STEPS } from '../../../src/core/report-life/life-steps';
import { lifeInLog } from '../../../src/core/report-life/report-life';
import { proposalOf, signedValues } from '../../../src/core/report-life/signing';
import { neededWords, type TypedWords } from '../../../src/core/report-life/step-words';
import { LOG_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { runs } from '../../builders/runs';

const typed = (words: Partial<TypedWords> = {}): TypedWords => ({
  ...{ step: 'signed', number: '12', symbol: 'BC-UBND', on: '15/6/2023', recipients: '', remark: '' },
  ...words,
});
const lackingIn = (words: Partial<TypedWords>) => {
  const read = neededWords(typed(words));
  return read.kind === 'lacking' ? read.said.join(' ') : '';
};

test('a signing needs number, symbol and day; sending where to and when; a return the remarks', () => {
  expect(neededWords(typed())).toMatchObject({ symbol: '12/BC-UBND', on: '15/6/2023', day: dayOf(2023, 6, 15) });
  expect(lackingIn({ number: '' })).toContain('số của báo cáo');
  expect(lackingIn({ number: 'mười hai' })).toContain('số của báo cáo');
  expect(lackingIn({ symbol: ' ' })).toContain('số của báo cáo');
  expect(lackingIn({ on: '' })).toContain('Hãy ghi ngày');
  expect(lackingIn({ on: '31/6/2023' })).toContain('«31/6/2023» không phải là ngày');
  expect(lackingIn({ step: 'sent' })).toContain('nơi nhận');
  expect(lackingIn({ step: 'returned' })).toContain('nhận xét');
  expect(lackingIn({ step: 'submitted', on: '' })).toBe('');
});

test('a step keeps nothing that it does not need', () => {
  expect(neededWords(typed({ step: 'submitted', remark: 'x' }))).toMatchObject({
    symbol: '',
    on: '',
    day: null,
    remark: '',
  });
});

test('what was filled in stands in the log so that it reads back exactly', () => {
  const words = fc.record({
    step: fc.constantFrom(...STEPS),
    number: fc.nat({ max: 99_999 }).map(String),
    symbol: fc.constantFrom('BC-UBND', 'BC-VP', 'BC/ĐU'),
    on: fc.constantFrom('15/6/2023', '01/02/2024'),
    recipients: fc.string({ minLength: 1, unit: 'grapheme' }),
    remark: fc.string({ minLength: 1, unit: 'grapheme' }),
  });
  const headers = Object.values(LOG_TAB.columns).map(({ header }) => header);
  fc.assert(
    fc.property(words, (given) => {
      const kept = neededWords(given);
      if (kept.kind === 'lacking') return;
      const line: Readonly<Record<string, string>> = {
        ...{ run: 'b0b0b0b0', action: 'Trình ký', result: 'Xong', report: 'a1a1a1a1' },
        ...{ symbol: kept.symbol, on: kept.on, recipients: kept.recipients, remark: kept.remark },
      };
      const row = Object.keys(LOG_TAB.columns).map((field) => line[field] ?? null);
      const [event] = lifeInLog({ name: LOG_TAB.name, rows: [headers, row] }, 'a1a1a1a1').events;
      const { symbol, day: on, recipients, remark } = kept;
      expect(event).toMatchObject({ symbol, on, recipients, remark });
    }),
    runs(200),
  );
});

test('the row of a signed report is that of its number, whatever else the symbol holds', () => {
  const report = { kind: 'cchc', period: 'quý II năm 2023', agency: 'UBND phường Phước Long' } as const;
  const signing = proposalOf({ symbol: '12/BC-UBND', on: dayOf(2023, 6, 15) });
  expect(signedValues(report, signing)).toEqual({
    type: 'BC',
    number: '12',
    symbol: 'BC-UBND',
    issuedOn: '15/6/2023',
    issuer: 'UBND phường Phước Long',
    subject: 'Công tác cải cách hành chính quý II năm 2023',
  });
});

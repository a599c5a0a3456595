import fc from 'fast-check';
import { carriedRemarks } from '../../../src/core/remarks/carried-remarks';
import { joined, openRemarks, type Remark, type Remarks, withAnswer } from '../../../src/core/remarks/remarks';
import { readRemarks, remarksName, remarksText } from '../../../src/core/remarks/remarks-file';
import { remarksProblemText } from '../../../src/core/remarks/remarks-wording';
import { reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { aDossier } from '../../builders/tables';

const LATE: Remark = {
  code: 'HS_TRE_HAN',
  place: 'II.2.b',
  text: 'Nêu nguyên nhân hồ sơ trễ hạn tăng.',
  answered: false,
};
const WORDS: Remark = { code: '', place: 'I.2', text: 'Bổ sung số kế hoạch.', answered: true };
const SENT: Remarks = {
  format: 1,
  unit: 'UBND phường Hòa Bình',
  period: 'quý III năm 2026',
  remarks: [LATE, WORDS],
  score: 87.5,
  rank: 12,
};
const saidOf = (text: string) => readRemarks(text).problems.map(remarksProblemText);

test('a file of remarks is named by unit and period and read back as it was written', () => {
  expect(remarksName(SENT)).toBe('y-kien-ubnd-phuong-hoa-binh-quy-iii-nam-2026.json');
  expect(readRemarks(remarksText(SENT))).toEqual({ value: SENT, problems: [] });
  expect(readRemarks(`\ufeff${remarksText(SENT)}`).value).toEqual(SENT);
});

test('remarks pasted from a letter are taken one a line, without their marks', () => {
  const pasted = '1. Nêu nguyên nhân trễ hạn.\r\n\r\n- Bổ sung số kế hoạch\n  • Số thu năm 2026 có đúng không?\n---\n';
  const { value, problems } = readRemarks(pasted);
  expect(problems).toEqual([]);
  expect(value?.remarks).toEqual(
    ['Nêu nguyên nhân trễ hạn.', 'Bổ sung số kế hoạch', 'Số thu năm 2026 có đúng không?'].map((text) => ({
      code: '',
      place: '',
      text,
      answered: false,
    })),
  );
});

test.each([
  ['', /mỗi ý kiến ghi một dòng/],
  ['{"format":1,"rem', /tệp hỏng hoặc bị cắt/],
  ['{"format":1,"indicators":{}}', /không phải tệp ý kiến\. Có vẻ là gói số liệu/],
  [JSON.stringify({ ...SENT, format: 2 }), /phiên bản mới hơn lập \(định dạng 2\)/],
  [JSON.stringify({ ...SENT, remarks: [{ ...LATE, answered: 'có' }] }), /«remarks\[1\]\.answered» thiếu hoặc sai/],
  [JSON.stringify({ ...SENT, rank: 'nhất' }), /«rank» thiếu hoặc sai: phải là số nguyên/],
  [JSON.stringify({ ...SENT, unit: ' ' }), /không ghi đơn vị hoặc kỳ/],
])('%s is told', (text, said) => {
  expect(saidOf(text).join('\n')).toMatch(said);
});

test('no text whatever makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((remarks) => JSON.stringify({ ...SENT, remarks })),
      ),
      (text) => {
        const { value, problems } = readRemarks(text);
        expect(value !== null || problems.length > 0).toBe(true);
        for (const problem of problems) expect(remarksProblemText(problem)).not.toBe('');
      },
    ),
    runs(300),
  );
});

test('a remark is open until it is marked as answered', () => {
  expect(openRemarks(SENT)).toEqual([LATE]);
  const answered = withAnswer(SENT, LATE);
  expect(openRemarks(answered)).toEqual([]);
  expect(openRemarks(withAnswer(answered, { ...LATE, answered: true }, false))).toEqual([LATE]);
});

test('a remark that is sent again stays answered, and a new one joins it', () => {
  const more = { ...WORDS, text: 'Thiếu Biểu 3.', answered: false };
  const { remarks, score, rank } = joined(withAnswer(SENT, LATE), {
    ...SENT,
    remarks: [LATE, more],
    score: null,
    rank: 9,
  });
  expect(remarks).toEqual([{ ...LATE, answered: true }, WORDS, more]);
  expect([score, rank]).toEqual([87.5, 9]);
});

test('an open remark is a question to the next report, with its figure then and now', () => {
  const late = { dueOn: '2023-01-10', receivedOn: '2023-01-03' };
  const made = reportIn({
    'Hồ sơ': [
      aDossier({ ...late, returnedOn: '2023-01-20' }),
      aDossier({ ...late, returnedOn: '2023-01-21' }),
      aDossier({ ...late, receivedOn: '2023-04-03', dueOn: '2023-04-10', returnedOn: '2023-04-20' }),
    ],
  });
  const unknown = { ...LATE, code: 'KHONG_CO' };
  expect(carriedRemarks({ ...SENT, remarks: [LATE, WORDS, unknown] }, made)).toEqual([
    {
      remark: LATE,
      figure: { label: 'Hồ sơ giải quyết trễ hạn', before: '02', now: '01', change: 'giảm 01 hồ sơ' },
    },
    { remark: unknown, figure: null },
  ]);
});

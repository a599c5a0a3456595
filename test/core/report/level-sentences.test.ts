import fc from 'fast-check';
import { form06a } from '../../../src/core/annexes/form-06a';
import { rows06a } from '../../../src/core/annexes/rows-06a';
import { workbooks } from '../../builders/arbitraries';
import { fieldsOf, reportIn, saidBy } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { aDossier, anOutlineRow, aProcedure, type Contents, PROCEDURE, settings } from '../../builders/tables';

const NOTHING = ['Trong kỳ không phát sinh nội dung này.'];

const inTime = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-05' } as const;
const late = { ...inTime, returnedOn: '2023-04-10' } as const;
const overdue = { receivedOn: '2023-04-03', dueOn: '2023-04-06' } as const;

const PROCEDURES = [
  aProcedure(),
  aProcedure({ code: PROCEDURE.fee, level: 'Tỉnh' }),
  aProcedure({ code: PROCEDURE.copies, level: 'Trung ương' }),
  aProcedure({ code: PROCEDURE.offered, level: 'Liên xã' }),
];

const ofLevels: Contents = {
  'Thủ tục': PROCEDURES,
  'Hồ sơ': [
    aDossier(inTime),
    aDossier(late),
    aDossier({ ...inTime, procedureCode: PROCEDURE.fee }),
    aDossier({ ...overdue, procedureCode: PROCEDURE.fee }),
    aDossier({ procedureCode: PROCEDURE.copies, dueOn: '2023-06-20' }),
  ],
};

describe('«Theo cấp»', () => {
  test('tells the whole, then the late and overdue of each level', () => {
    expect(saidBy('Theo cấp', ofLevels)).toEqual([
      'UBND phường Phước Long tiếp nhận 05 hồ sơ, đã trả kết quả trễ hạn 01 hồ sơ, đang giải quyết quá hạn 01 hồ sơ; theo cấp ' +
        'có thẩm quyền giải quyết:',
      '- Hồ sơ thuộc thẩm quyền cấp xã: tiếp nhận 02 hồ sơ, đã giải quyết 02 hồ sơ, trong đó sớm và đúng hạn 01 hồ sơ (đạt ' +
        '50%), trễ hạn 01 hồ sơ; không còn hồ sơ đang giải quyết.',
      '- Hồ sơ thuộc thẩm quyền cấp tỉnh: tiếp nhận 02 hồ sơ, đã giải quyết 01 hồ sơ, trong đó sớm ' +
        'và đúng hạn 01 hồ sơ (đạt 100%), không có hồ sơ trễ hạn; đang giải quyết 01 hồ sơ, trong đó đã quá hạn 01 hồ sơ.',
      '- Hồ sơ thuộc thẩm quyền cơ quan trung ương: tiếp nhận 01 hồ sơ, đã giải quyết 0 hồ sơ, ' +
        'trong đó sớm và đúng hạn 0 hồ sơ, không có hồ sơ trễ hạn; đang giải quyết 01 hồ sơ, không có hồ sơ quá hạn.',
    ]);
  });

  test('has a table with a row a level and their sum', () => {
    const columns = ['cap', 'tiep_nhan', 'ty_le', 'tre_han', 'qua_han'].map((field) =>
      fieldsOf('theo_cap', field, ofLevels),
    );
    expect(columns).toEqual([
      ['Cấp xã', 'Cấp tỉnh', 'Cấp trung ương', 'Tổng số'],
      ['2', '2', '1', '5'],
      ['50%', '100%', '–', '66,66%'],
      ['1', '0', '0', '1'],
      ['0', '1', '0', '1'],
    ]);
  });

  test('names dossiers whose level nobody can read, so that the levels add up to the whole', () => {
    const register = [aDossier(inTime), aDossier({ ...overdue, procedureCode: PROCEDURE.offered })];
    const contents = { ...ofLevels, 'Hồ sơ': register };
    expect(saidBy('Theo cấp', contents)[2]).toBe(
      '- Hồ sơ chưa rõ cấp: tiếp nhận 01 hồ sơ, đã giải quyết 0 hồ sơ, trong đó sớm và đúng hạn 0 hồ sơ, không có hồ sơ trễ ' +
        'hạn; đang giải quyết 01 hồ sơ, trong đó đã quá hạn 01 hồ sơ.',
    );
    expect(fieldsOf('theo_cap', 'cap', contents)).toEqual(['Cấp xã', 'Chưa rõ cấp', 'Tổng số']);
  });

  test('says nothing when every dossier is of one level', () => {
    expect(saidBy('Theo cấp', { 'Hồ sơ': [aDossier(inTime)] })).toEqual(NOTHING);
    expect(fieldsOf('theo_cap', 'cap', { 'Hồ sơ': [aDossier(inTime)] })).toEqual([]);
  });

  test('tells dossiers received for other communes only where someone ticks them', () => {
    expect(saidBy('Theo cấp', { 'Hồ sơ': [aDossier({ ...late, fromElsewhere: 'Có' }), aDossier(inTime)] })).toEqual([
      '- Hồ sơ phi địa giới, thuộc địa bàn cấp xã khác: tiếp nhận 01 hồ sơ, đã giải quyết 01 hồ sơ, trong ' +
        'đó sớm và đúng hạn 0 hồ sơ (đạt 0%), trễ hạn 01 hồ sơ; không còn hồ sơ đang giải quyết.',
    ]);
    const ticked = [
      aDossier({ ...inTime, fromElsewhere: 'Có' }),
      aDossier({ ...inTime, procedureCode: PROCEDURE.fee }),
    ];
    const contents = { ...ofLevels, 'Hồ sơ': ticked };
    expect(fieldsOf('theo_cap', 'tiep_nhan', contents)).toEqual(['1', '1', '2', '1']);
    expect(fieldsOf('theo_cap', 'la_phi_dia_gioi', contents)).toEqual([false, false, false, true]);
  });

  test('equals Biểu II.06a level by level, in table and sentences, and adds up to the whole', () => {
    const levels = ['Xã', 'Huyện', 'Tỉnh', 'Trung ương', 'Liên xã'];
    const outline = [anOutlineRow({ code: 'I', blocks: 'Theo cấp' })];
    const anyWorkbook = workbooks({ damaged: true, repeated: false }).map((contents) => ({
      ...contents,
      'Đề cương': outline,
      'Thủ tục': contents['Thủ tục'].map((row, index) => ({ ...row, level: levels[index % levels.length] ?? '' })),
    }));
    fc.assert(
      fc.property(anyWorkbook, (contents) => {
        const { report, records } = reportIn(contents);
        const sums = rows06a(records).filter(({ isSum }) => isSum);
        const printed = report.lists.theo_cap.filter(({ fields }) => !fields.la_phi_dia_gioi);
        expect(printed.length).toBe(sums.length > 2 ? sums.length : 0);
        const said = (report.sections[0]?.paragraphs ?? []).filter((text) => text.startsWith('- Hồ sơ '));
        printed.forEach(({ fields }, index) => {
          const counts = sums[index]?.counts;
          const number = (field: string) => Number(String(fields[field]).replace(/\./g, ''));
          expect(number('tiep_nhan')).toBe(counts?.received);
          expect([number('tre_han'), number('qua_han')]).toEqual([counts?.late, counts?.overdue]);
          if (fields.la_tong) return;
          expect([lateIn(said[index] ?? ''), overdueIn(said[index] ?? '')]).toEqual([counts?.late, counts?.overdue]);
        });
        const form = form06a(records);
        for (const column of ['received', 'late', 'overdue'] as const) {
          const sum = (form?.levels ?? []).reduce((total, { counts }) => total + counts[column], 0);
          expect(sum).toBe(form?.counts[column]);
          expect(form?.fromElsewhere[column]).toBeLessThanOrEqual(sum);
        }
      }),
      runs(30),
    );
  });
});

function lateIn(sentence: string): number {
  return sentence.includes(', không có hồ sơ trễ hạn;') ? 0 : Number(/, trễ hạn ([\d.]+) hồ sơ;/.exec(sentence)?.[1]);
}

function overdueIn(sentence: string): number {
  if (/; không còn hồ sơ đang giải quyết\.$|, không có hồ sơ quá hạn\.$/.test(sentence)) return 0;
  return Number(/ quá hạn ([\d.]+) hồ sơ\.$/.exec(sentence)?.[1]);
}

describe('the rate of dossiers in time', () => {
  const register = { 'Hồ sơ': [aDossier(inTime), aDossier(late), aDossier(overdue), aDossier(overdue)] };
  const rates = (blocks: string, contents: Contents) =>
    saidBy(blocks, contents).filter((sentence) => sentence.startsWith('- Tỷ lệ'));

  test('says how many overdue dossiers its base leaves out, with the rate of Quyết định 766 below', () => {
    expect(rates('Số liệu hồ sơ; Trễ hạn, quá hạn', register)).toEqual([
      '- Tỷ lệ giải quyết sớm và đúng hạn: 50% (1/2 hồ sơ đã giải quyết); tỷ lệ trễ hạn: 50%; các tỷ lệ này không tính 02 ' +
        'hồ sơ quá hạn chưa giải quyết.',
      '- Tỷ lệ hồ sơ đúng hạn theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ (giải quyết sớm, đúng hạn ' +
        'và đang giải quyết trong hạn trên tổng số hồ sơ tiếp nhận): 25% (1/4 hồ sơ tiếp nhận).',
    ]);
  });

  test('needs no such words when nothing is overdue, or when the base counts what is', () => {
    const blocks = 'Số liệu hồ sơ; Theo cấp';
    expect(rates(blocks, { 'Hồ sơ': [aDossier(inTime)] })).toHaveLength(1);
    for (const onTimeBase of ['Tiếp nhận', 'Đến hạn']) {
      const sentences = rates(blocks, { ...register, 'Cấu hình': settings({ onTimeBase }) });
      expect(sentences).toHaveLength(1);
      expect(sentences[0]).not.toContain('không tính');
    }
  });

  test('says so in an outline that asks neither for levels nor for delays, too', () => {
    expect(rates('Số liệu hồ sơ', register)).toHaveLength(2);
  });
});

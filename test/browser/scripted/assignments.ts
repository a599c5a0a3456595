import type { AssignedWork, SectionText, WrittenParagraph } from '../../../src/core/assignments/section-types';
import type { AssignmentsServer, AssignmentsState } from '../../../src/protocol/assignments';

const PERIOD = '6 tháng đầu năm 2023';
const FORMER = '6 tháng cuối năm 2022';
const AN = 'nguyenvan.an@phuongmau.gov.vn';

const someWork = (given: Partial<AssignedWork>): AssignedWork => ({
  row: 2,
  sections: [{ code: 'I.2', heading: 'Công tác kiểm tra cải cách hành chính' }],
  officer: AN,
  dueIso: '2023-06-10',
  dueOn: '10/6/2023',
  daysLate: 3,
  done: false,
  doneOn: '',
  ...given,
});

const II_2_D = { code: 'II.2.d', heading: 'Thực hiện cơ chế một cửa, một cửa liên thông' };

const WORK: readonly AssignedWork[] = [
  someWork({}),
  someWork({ row: 4, sections: [II_2_D], officer: 'Bộ phận một cửa', dueOn: '16/6/2023', daysLate: 0 }),
  someWork({
    row: 3,
    sections: [
      { code: 'III.1', heading: 'Ưu điểm' },
      { code: 'III.2', heading: 'Tồn tại, hạn chế và nguyên nhân' },
    ],
    officer: 'tran.binh@phuongmau.gov.vn',
    daysLate: 0,
    done: true,
    doneOn: '08/6/2023',
  }),
];

export function anAssignmentsState(given: Partial<AssignmentsState> = {}): AssignmentsState {
  return {
    period: PERIOD,
    work: WORK,
    unassigned: [
      { code: 'II.6.a', heading: 'Ứng dụng công nghệ thông tin' },
      { code: 'V', heading: 'Kiến nghị, đề xuất' },
    ],
    officers: [AN, 'tran.binh@phuongmau.gov.vn', 'Bộ phận một cửa'],
    problems: [],
    ...given,
  };
}

const DRAFT: WrittenParagraph = {
  row: 31,
  text: 'UBND phường tự kiểm tra việc nhận và trả hồ sơ; đã kiểm tra {{HS_GIAI_QUYET}} hồ sơ, nhắc nhở những chỗ cập nhật chậm.',
  author: 'tran.binh@phuongmau.gov.vn',
  writtenFor: FORMER,
};

export function aSectionText(given: Partial<SectionText> = {}): SectionText {
  return {
    code: 'I.2',
    heading: 'Công tác kiểm tra cải cách hành chính',
    period: PERIOD,
    paragraphs: [
      { row: 30, text: 'Qua kiểm tra, cán bộ, công chức chấp hành nghiêm giờ làm việc.', author: '', writtenFor: '' },
    ],
    drafts: [DRAFT],
    ...given,
  };
}

export const ASSIGNMENTS_ANSWERS: AssignmentsServer = {
  assignmentsState: () => ({ ok: true, value: anAssignmentsState() }),
  assignSection: ({ codes, officer }) => ({
    ok: true,
    value: anAssignmentsState({
      work: [
        ...WORK,
        someWork({
          row: 5,
          sections: codes.map((code) => ({ code, heading: 'Kiến nghị, đề xuất' })),
          officer,
          daysLate: 0,
        }),
      ],
      unassigned: [],
    }),
  }),
  markAssignment: ({ row }, done) => ({
    ok: true,
    value: anAssignmentsState({
      work: WORK.map((one) => (one.row === row ? { ...one, done, doneOn: '13/6/2023', daysLate: 0 } : one)),
    }),
  }),
  sectionText: () => ({ ok: true, value: aSectionText() }),
  saveParagraph: ({ text }) => ({
    ok: true,
    value: aSectionText({
      paragraphs: [...aSectionText().paragraphs, { ...DRAFT, text, author: AN, writtenFor: PERIOD }],
      drafts: [],
    }),
  }),
};

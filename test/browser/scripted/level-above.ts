import type { CarriedShown, LevelAboveServer, ShownRemark } from '../../../src/protocol/level-above';
import { ok } from './answers';
import { OFFICER } from './panel';

export const PACKAGE_FILE = {
  name: 'goi-so-lieu-ubnd-phuong-mau-6-thang-dau-nam-2023.json',
  text: '{\n  "format": 1\n}\n',
};

const SOME_REMARKS: readonly ShownRemark[] = [
  aRemark({ code: 'HS_TRE_HAN', place: 'II.2.b', text: 'Nêu nguyên nhân hồ sơ trễ hạn tăng.' }),
  aRemark({
    ...{ place: 'I.2', text: 'Bổ sung số, ngày của kế hoạch.', answered: true },
    ...{ answer: 'Đã bổ sung tại mục I.2.', answeredBy: `17/06/2023 09:15, ${OFFICER}` },
  }),
];

function aRemark(remark: Partial<ShownRemark>): ShownRemark {
  const received = `16/06/2023 08:30, ${OFFICER}`;
  return { code: '', place: '', text: '', answered: false, received, answer: '', answeredBy: '', ...remark };
}

export const CARRIED: readonly CarriedShown[] = [
  {
    ...{ run: 'b2', period: 'năm 2022', code: 'HS_TRE_HAN', place: 'II.2.b' },
    text: 'Nêu nguyên nhân hồ sơ trễ hạn tăng.',
    figure: { label: 'Hồ sơ đã trả kết quả trễ hạn', before: '15', now: '3', change: 'giảm 12 hồ sơ' },
  },
  {
    ...{ run: 'b2', period: 'năm 2022', code: '', place: 'I.2' },
    text: 'Bổ sung số, ngày của kế hoạch.',
    figure: null,
  },
];

export const LEVEL_ABOVE_SERVER: LevelAboveServer = {
  figuresPackage: () => ok(PACKAGE_FILE),
  sharePackage: () =>
    ok({
      name: PACKAGE_FILE.name,
      url: 'https://drive.google.com/file/d/1Goi/view',
      accounts: ['noivu@thanhpho.gov.vn', 'cchc@thanhpho.gov.vn'],
    }),
  remarksOf: () => ok({ remarks: SOME_REMARKS, notes: [] }),
  addRemarks: () =>
    ok({
      kind: 'done',
      shown: { remarks: SOME_REMARKS, notes: ['Đã thêm 2 ý kiến vào tab «Ý kiến cấp trên».'] },
    }),
  answerRemark: ({ text, answer }) =>
    ok({
      remarks: SOME_REMARKS.map((one) => (one.text === text ? { ...one, answered: true, answer } : one)),
      notes: ['Đã ghi trả lời cho một ý kiến về II.2.b.'],
    }),
};

import type { Contents, Row } from './tables';

type Amounts = Readonly<Record<string, unknown>>;
const number = (row: Amounts, field: string) => Number(row[field] ?? 0);
const atMost = (row: Amounts, field: string, most: number) => Math.min(number(row, field), most);

/** Random rows, corrected wherever a part came out larger than its whole. */
export function mended(contents: Contents): Contents {
  const rows = <R>(tab: keyof Contents, mend: (row: Amounts) => Amounts) =>
    ((contents[tab] ?? []) as readonly Row[]).map((row) => ({ ...row, ...mend(row as Amounts) })) as unknown as R;
  return {
    ...contents,
    'Nhân sự': rows('Nhân sự', (row) => ({
      qualified: atMost(row, 'qualified', number(row, 'present')),
      disciplined: atMost(row, 'disciplined', number(row, 'present')),
    })),
    'Đào tạo': rows('Đào tạo', (row) => ({ attended: atMost(row, 'attended', number(row, 'summoned')) })),
    'Đầu tư công': rows('Đầu tư công', () => ({ plannedVnd: 1e12 })),
    'Dự toán': rows('Dự toán', () => ({ parent: null })),
    'Nội dung': [
      {
        section: 'II.2.d',
        order: 1,
        text: 'Đã tiếp nhận {{HS_TIEP_NHAN}} hồ sơ; đã giải quyết {{HS_GIAI_QUYET}} hồ sơ, trễ hạn {{HS_TRE_HAN}} hồ sơ.',
      },
    ],
  };
}

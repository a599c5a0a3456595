import { capital } from './documents';
import type { Facts } from './facts';
import { shortName } from './office';
import { body, type Line, type Pieces, say, table } from './pieces';
import { LEAST_MONEY } from './style';

interface Budget {
  readonly planned: number;
  readonly planParts: readonly [number, number, number];
  readonly spent: number;
  readonly spentParts: readonly [number, number];
  readonly capital: number;
  readonly paidOut: number;
}

/** In million đồng. The contingency is within 2–4% of the estimate, as the Budget Law of 2015 asks. */
function budgetOf({ dice, style, office }: Facts): Budget {
  const unit = LEAST_MONEY[style.money];
  const times = office.level === 'commune' ? 1 : office.level === 'district' ? 20 : 300;
  const amount = (least: number, most: number) => dice.int(least * times, most * times) * 100;
  const exact = (millions: number) => Math.max(1, Math.floor(millions / unit)) * unit;
  const [invested, recurrent] = [amount(20, 90), amount(60, 180)];
  const contingency = exact((invested + recurrent) * 0.035);
  const planned = invested + recurrent + contingency;
  const spentParts = [exact((invested * dice.int(20, 70)) / 100), exact((recurrent * dice.int(20, 70)) / 100)] as const;
  const spent = spentParts[0] + spentParts[1];
  return {
    planned,
    planParts: [invested, recurrent, contingency],
    spent,
    spentParts,
    capital: invested,
    paidOut: spentParts[0],
  };
}

export function budget(facts: Facts): readonly Line[] {
  const amounts = budgetOf(facts);
  return facts.dice.chance(20)
    ? budgetTable(facts, amounts)
    : body(estimated(facts, amounts), spent(facts, amounts), disbursed(facts, amounts));
}

function estimated({ dice, span, office, money }: Facts, { planned, planParts }: Budget): Pieces {
  const [invested, recurrent, contingency] = planParts;
  const [a, b, c] = [money(invested, 'part'), money(recurrent, 'part'), money(contingency, 'part')];
  const year = String(span.year);
  return dice.of([
    say`Dự toán chi ngân sách năm ${year} là ${money(planned)}, gồm chi đầu tư phát triển ${a}, chi thường xuyên ${b}, dự phòng ngân sách ${c}.`,
    say`Tổng dự toán chi được giao năm ${year}: ${money(planned)}; trong đó chi đầu tư phát triển ${a}, chi thường xuyên ${b} và dự phòng ${c}.`,
    say`Năm ${year}, ${shortName(office)} được giao dự toán chi ${money(planned)}.`,
    say`Hội đồng nhân dân giao dự toán chi cả năm là ${money(planned)}.`,
  ]);
}

function spent({ dice, money, rate }: Facts, { planned, spentParts, spent: all }: Budget): Pieces {
  const [a, b] = [money(spentParts[0], 'part'), money(spentParts[1], 'part')];
  return dice.of([
    say`Tổng chi ngân sách đã thực hiện: ${money(all)}, đạt ${rate(all, planned)} dự toán; gồm chi đầu tư phát triển ${a} và chi thường xuyên ${b}.`,
    say`Thực hiện chi ngân sách ${money(all)} (chi đầu tư phát triển ${a}, chi thường xuyên ${b}).`,
    say`Đến hết kỳ báo cáo, đã chi ${money(all)}/${money(planned)}, bằng ${rate(all, planned, 'fraction')} dự toán năm.`,
    say`Số chi ngân sách thực hiện từ đầu năm là ${money(all)}, bằng ${rate(all, planned)} dự toán giao.`,
  ]);
}

function disbursed({ dice, money, rate }: Facts, { capital: plan, paidOut }: Budget): Pieces {
  const fraction = rate(paidOut, plan, 'fraction');
  return dice.of([
    say`Đã giải ngân ${money(paidOut)}/${money(plan)} kế hoạch vốn đầu tư công, đạt ${fraction}.`,
    say`Kế hoạch vốn đầu tư công được giao là ${money(plan)}; đã giải ngân ${money(paidOut)}, đạt ${rate(paidOut, plan, 'base')} kế hoạch.`,
    say`Tỷ lệ giải ngân vốn đầu tư công đạt ${fraction} (${money(paidOut)}/${money(plan)}).`,
    say`Giải ngân vốn đầu tư công: ${money(paidOut)} trên tổng kế hoạch ${money(plan)}, tương ứng ${rate(paidOut, plan, 'base')}.`,
  ]);
}

function budgetTable({ dice, style, money, rate }: Facts, amounts: Budget): readonly Line[] {
  const { planned, planParts, spent: all, spentParts } = amounts;
  const bare = (value: number, use: 'part' | 'plain') => {
    const { write, ...rest } = money(value, use);
    const short = (amount: number) => write(amount).replace(` ${style.money}`, '');
    return { ...rest, write: short, printed: short(value) };
  };
  const names = ['Chi đầu tư phát triển', 'Chi thường xuyên', 'Dự phòng ngân sách'];
  const rows = planParts.map((value, index) => {
    const done = spentParts[index] ?? 0;
    return [
      String(index + 1),
      names[index] ?? '',
      bare(value, 'part'),
      done === 0 ? '0' : bare(done, 'part'),
      done === 0 ? '0%' : rate(done, value),
    ];
  });
  return [
    ...body(say`Kết quả thực hiện chi ngân sách (đơn vị tính: ${style.money}):`),
    ...table(['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ (%)'], ...rows, [
      '',
      dice.of(['Tổng cộng', 'Tổng chi']),
      bare(planned, 'plain'),
      bare(all, 'plain'),
      rate(all, planned),
    ]),
  ];
}

export function digitalOffice({ dice, span, n, rate }: Facts): readonly Line[] {
  const all = dice.int(200, 4000);
  const done = all - dice.int(0, 30);
  return dice.of([
    body(say`Số văn bản đi được ký số là ${n(done)}/${n(all)} văn bản, đạt ${rate(done, all, 'fraction')}.`),
    body(
      say`${capital(dice.of(span.during))}, phát hành ${n(all)} văn bản, trong đó ${n(done)} văn bản được ký số, chiếm ${rate(done, all, 'base')}.`,
    ),
    body(
      say`Tỷ lệ văn bản trao đổi dưới dạng điện tử đạt ${rate(done, all, 'fraction')} (${n(done)}/${n(all)} văn bản).`,
    ),
    body(say`100% văn bản đến được số hóa và xử lý trên hệ thống quản lý văn bản.`),
  ]);
}

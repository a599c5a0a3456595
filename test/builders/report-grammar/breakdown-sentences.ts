import { capital } from './documents';
import type { Facts } from './facts';
import type { DossierCount } from './figures';
import { body, joined, type Line, type Pieces, say, table } from './pieces';

export function bySector(facts: Facts): readonly Line[] {
  const {
    dice,
    figures: { sectors, whole },
    n,
    rate,
  } = facts;
  const shares = sectors.map(({ name, count }) => say`${name} ${n(count.received, 'part')} hồ sơ`);
  const [first] = sectors as [(typeof sectors)[number]];
  return dice.of([
    body(say`Theo lĩnh vực, ${n(whole.received)} hồ sơ đã tiếp nhận gồm: ${joined(shares, ', ')}.`),
    body(
      say`Số hồ sơ của từng lĩnh vực như sau:`,
      ...sectors.map(({ name, count }, index) =>
        sectorLine(name, count, index === sectors.length - 1 ? '.' : ';', facts),
      ),
    ),
    sectorTable(facts),
    body(
      say`Riêng lĩnh vực ${first.name} tiếp nhận ${n(first.count.received)} hồ sơ, chiếm ${rate(first.count.received, whole.received)} tổng số hồ sơ tiếp nhận; đã giải quyết ${n(first.count.resolved)} hồ sơ.`,
    ),
    body(
      say`Một số lĩnh vực có nhiều hồ sơ: ${joined(
        sectors.slice(0, 2).map(({ name, count }) => say`${name} (${n(count.received)} hồ sơ)`),
        ', ',
      )}.`,
    ),
    [],
  ]);
}

function sectorLine(
  name: string,
  { received: all, resolved: done, pending: left }: DossierCount,
  end: string,
  { n }: Facts,
): Pieces {
  return say`- Lĩnh vực ${name}: tiếp nhận ${n(all)} hồ sơ, đã giải quyết ${n(done)} hồ sơ, đang giải quyết ${n(left)} hồ sơ${end}`;
}

function sectorTable({ dice, figures: { sectors, whole }, n }: Facts): readonly Line[] {
  const keys = dice.of([
    ['received', 'resolved', 'pending'],
    ['received', 'resolved', 'early', 'onTime', 'late', 'pending'],
  ] as const);
  const titles: Partial<Record<keyof DossierCount, string>> = {
    received: 'Tiếp nhận',
    resolved: 'Đã giải quyết',
    early: 'Trước hạn',
    onTime: 'Đúng hạn',
    late: 'Trễ hạn',
    pending: 'Đang giải quyết',
  };
  const heads = keys.map((key) => titles[key] ?? key);
  const rows = sectors.map(({ name, count }, index) => [
    String(index + 1),
    capital(name),
    ...keys.map((key) => n(count[key], 'part')),
  ]);
  return [
    ...body(say`Kết quả cụ thể theo bảng dưới đây:`),
    ...table(['STT', 'Lĩnh vực', ...heads], ...rows, [
      '',
      dice.of(['Tổng cộng', 'Cộng', 'Tổng số']),
      ...keys.map((key) => n(whole[key])),
    ]),
  ];
}

export function byLevel(facts: Facts): readonly Line[] {
  const {
    dice,
    figures: { levels, whole },
    office,
    n,
  } = facts;
  if (levels.length === 0) return [];
  const scope = office.level === 'commune' ? (name: string) => `thủ tục ${name}` : (name: string) => name;
  const parts = levels.map(({ name, count }) => say`${scope(name)} ${n(count.received, 'part')} hồ sơ`);
  const whole1 = office.level === 'commune' ? 'Trung tâm' : `Toàn ${office.kind}`;
  return dice.of([
    body(say`${whole1} đã tiếp nhận ${n(whole.received)} hồ sơ, trong đó ${joined(parts, ', ')}.`),
    body(...levels.map(({ name, count }) => levelLine(scope(name), count, facts))),
    body(
      joined(
        levels.map(
          ({ name, count }, index) =>
            say`${index === 0 ? capital(scope(name)) : scope(name)} tiếp nhận ${n(count.received)} hồ sơ, đã giải quyết ${n(count.resolved)} hồ sơ, đang giải quyết ${n(count.pending)} hồ sơ`,
        ),
        '; ',
      ).concat('.'),
    ),
    levelTable(facts),
  ]);
}

function levelLine(name: string, count: DossierCount, { dice, n, rate }: Facts): Pieces {
  const good = count.early + count.onTime;
  return dice.of([
    say`- ${capital(name)}: tiếp nhận ${n(count.received)} hồ sơ; đã giải quyết ${n(count.resolved)} hồ sơ; đang giải quyết ${n(count.pending)} hồ sơ.`,
    say`- ${capital(name)}: đã giải quyết ${n(count.resolved)} hồ sơ, trong đó trước hạn và đúng hạn ${n(good)} hồ sơ, đạt ${rate(good, count.resolved, 'base')}.`,
    say`- Đối với ${name}: tổng số hồ sơ tiếp nhận ${n(count.received)} hồ sơ (kỳ trước chuyển sang ${n(count.carried, 'part')} hồ sơ, tiếp nhận mới ${n(count.fresh, 'part')} hồ sơ).`,
    say`- ${capital(name)}: ${n(good)}/${n(count.resolved)} hồ sơ được giải quyết trước và đúng hạn, đạt ${rate(good, count.resolved, 'fraction')}.`,
  ]);
}

function levelTable({ dice, figures: { levels, whole }, office, n }: Facts): readonly Line[] {
  const title = office.level === 'commune' ? 'Thẩm quyền giải quyết' : 'Cấp giải quyết';
  const row = (count: DossierCount, use: 'part' | 'plain') => [
    n(count.received, use),
    n(count.resolved, use),
    n(count.pending, use),
  ];
  return [
    ...body(say`Số liệu theo cấp như sau:`),
    ...table(
      [title, 'Tổng số tiếp nhận', 'Đã giải quyết', 'Đang giải quyết'],
      ...levels.map(({ name, count }) => [capital(name), ...row(count, 'part')]),
      [dice.of(['Tổng cộng', 'Cộng']), ...row(whole, 'plain')],
    ),
  ];
}

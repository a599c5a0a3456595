import { dotted, percentOf, type RoundingName } from '../percent';
import type { Dice } from './dice';
import type { FigureSlot, FigureUse, RateBase, RateSlot } from './pieces';

export type MoneyUnit = 'đồng' | 'triệu đồng' | 'tỷ đồng';

/** How one report writes its numbers: one rule from its first page to its last. */
export interface Style {
  readonly decimals: 1 | 2;
  readonly rounding: RoundingName;
  readonly leadingZero: boolean;
  readonly separated: boolean;
  readonly money: MoneyUnit;
}

export function styleOf(dice: Dice): Style {
  const separated = dice.chance(90);
  return {
    decimals: dice.of([1, 2, 2]),
    rounding: dice.of(['round', 'truncate']),
    leadingZero: dice.chance(60),
    separated,
    money: dice.of(separated ? ['đồng', 'triệu đồng', 'triệu đồng', 'tỷ đồng'] : ['triệu đồng', 'tỷ đồng']),
  };
}

/** Writes the numbers of a report in its style. */
export interface Writer {
  readonly n: (value: number, use?: FigureUse, of?: number) => FigureSlot;
  /** An amount told in million đồng, written in the unit of the report. */
  readonly money: (millions: number, use?: FigureUse, of?: number) => FigureSlot;
  readonly rate: (part: number, base: number, shown?: RateBase, name?: string) => RateSlot;
}

export function writerIn(style: Style): Writer {
  const count = (value: number) => countText(value, style);
  const money = (millions: number) => `${moneyText(millions, style)} ${style.money}`;
  return {
    n: (value, use = 'plain', of) => slot(value, count, use, of),
    money: (value, use = 'plain', of) => slot(value, money, use, of),
    rate: (part, base, shown = 'implied', name) => ({
      role: 'rate',
      part,
      base,
      with: shown,
      name: name ?? null,
      printed: percentOf(part, base, style.decimals, style.rounding),
    }),
  };
}

function slot(value: number, write: (value: number) => string, use: FigureUse, of?: number): FigureSlot {
  return { role: 'figure', use, value, write, printed: write(value), ...(of === undefined ? {} : { of }) };
}

function countText(value: number, { leadingZero, separated }: Style): string {
  if (value < 10) return leadingZero && value > 0 ? `0${value}` : String(value);
  return separated ? dotted(value) : String(value);
}

/** Tỷ with one decimal: amounts are whole hundreds of millions then. */
function moneyText(millions: number, { money, separated }: Style): string {
  const whole = (amount: number) => (separated ? dotted(amount) : String(amount));
  if (money === 'đồng') return `${dotted(millions)}.000.000`;
  if (money === 'triệu đồng') return whole(millions);
  const tenths = Math.round(millions / 100);
  return `${whole(Math.floor(tenths / 10))}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}`;
}

/** The least amount, in million đồng, that the unit can tell exactly. */
export const LEAST_MONEY: Record<MoneyUnit, number> = { đồng: 1, 'triệu đồng': 1, 'tỷ đồng': 100 };

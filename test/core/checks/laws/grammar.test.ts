import fc from 'fast-check';
import type { Facts } from '../../../builders/report-grammar/facts';
import { isSlot, type Line, textOf } from '../../../builders/report-grammar/pieces';
import { reportOfSeed, reportSeeds, scaled, textOfReport } from '../../../builders/report-grammar/report';
import { runs } from '../../../builders/runs';

const REPORTS = Array.from({ length: 300 }, (_, seed) => reportOfSeed(seed));
const chosen = <T>(of: (facts: Facts) => T) => new Set(REPORTS.map(({ facts }) => of(facts)));

describe('the reports that the grammar writes', () => {
  test('are of every kind of office', () => {
    const kinds = chosen(({ office }) => office.kind);
    expect([...kinds].sort()).toEqual(['huyện', 'phường', 'quận', 'thị trấn', 'thị xã', 'tỉnh', 'xã', 'đặc khu']);
  });

  test('are of every kind of period, in the years 2019 to 2026', () => {
    const kinds = chosen(({ span }) => span.kind);
    expect([...kinds].sort()).toEqual(['half', 'month', 'nine months', 'quarter', 'year']);
    const years = [...chosen(({ span }) => span.year)];
    expect([Math.min(...years), Math.max(...years)]).toEqual([2019, 2026]);
  });

  test('know no district from 01/7/2025 on', () => {
    const late = REPORTS.filter(({ facts }) => facts.span.to > '2025-07-01');
    expect(late.filter((report) => /\bhuyện\b/.test(textOfReport(report)))).toEqual([]);
  });

  test('are written in many words', () => {
    const openings = (line: Line) =>
      line.kind === 'body' && typeof line.pieces[0] === 'string' ? [line.pieces[0]] : [];
    const words = new Set(REPORTS.flatMap(({ lines }) => lines.flatMap(openings)));
    expect(words.size).toBeGreaterThan(200);
  });
});

const cellsOf = (line: Line) => textOf(line.pieces).split('\t');
const number = (cell: string) => Number(cell.replace(/[.]/g, '').replace(',', '.'));

/** Read back from the printed text, so that it shares nothing with the counting. */
test('every table adds up to its total row', () => {
  const addsUp = fc.property(reportSeeds, (seed) => {
    const { lines } = reportOfSeed(seed);
    const rows = lines.filter(({ kind }) => kind === 'row').map(cellsOf);
    const totals = rows.flatMap((row, at) =>
      row.some((cell) => /^(Tổng cộng|Tổng số|Tổng chi|Cộng)$/.test(cell)) &&
      at > 0 &&
      !/^STT|thẩm quyền|Cấp/.test(row[0] ?? '')
        ? [at]
        : [],
    );
    for (const at of totals) {
      const start = rows.slice(0, at).findLastIndex((row) => /^(STT|Thẩm quyền|Cấp giải quyết)/.test(row[0] ?? ''));
      const parts = rows.slice(start + 1, at);
      const total = rows[at] ?? [];
      total.forEach((cell, column) => {
        if (!/^[\d.,]+$/.test(cell)) return;
        expect(parts.reduce((sum, row) => sum + Math.round(number(row[column] ?? '') * 10), 0)).toBe(
          Math.round(number(cell) * 10),
        );
      });
    }
  });
  fc.assert(addsUp, runs(100));
});

test('a report scaled by one is the same report', () => {
  const same = fc.property(reportSeeds, (seed) => {
    const report = reportOfSeed(seed);
    expect(textOfReport(scaled(report, 1))).toBe(textOfReport(report));
  });
  fc.assert(same, runs(30));
});

test('every rate is told of a part and a base of which neither is negative', () => {
  const sane = fc.property(reportSeeds, (seed) => {
    const { lines } = reportOfSeed(seed);
    const rates = lines
      .flatMap(({ pieces }) => pieces.filter(isSlot))
      .flatMap((slot) => (slot.role === 'rate' ? [slot] : []));
    expect(rates.filter(({ part, base }) => part < 0 || base <= 0)).toEqual([]);
  });
  fc.assert(sane, runs(100));
});

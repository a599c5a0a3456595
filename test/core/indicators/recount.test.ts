import fc from 'fast-check';
import { INDICATOR_CODES } from '../../../src/core/indicators/catalogue';
import { workbooks } from '../../builders/arbitraries';
import { figuresOf } from '../../builders/readings';
import { recount } from '../../builders/recount';
import { runs } from '../../builders/runs';

describe('a second count, straight from the contract and independent of the program', () => {
  test('agrees on every figure of every workbook', () => {
    fc.assert(
      fc.property(workbooks(), (contents) => {
        const figures = figuresOf(contents);
        const counted = Object.fromEntries(
          INDICATOR_CODES.map((code) => {
            const figure = figures[code];
            if ('value' in figure) return [code, { value: figure.value, text: figure.text }];
            const { numerator, denominator, text } = figure;
            return [code, { numerator, denominator, text }];
          }),
        );
        expect(counted).toEqual(recount(contents));
      }),
      runs(30),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { diceOf } from '../../../builders/report-grammar/dice';
import { countsByCode, FORMS, findingsOfDocx, findingsOfText } from '../../../builders/report-grammar/forms';
import { MISTAKES } from '../../../builders/report-grammar/mistakes';
import { OTHER_NAMES } from '../../../builders/report-grammar/office';
import {
  reordered,
  reportOfSeed,
  reportSeeds,
  scaled,
  textOfReport,
  type WrittenReport,
} from '../../../builders/report-grammar/report';
import { sameRuns } from '../../../builders/runs';

const FOLDER = join(__dirname, '..', '..', '..', 'data', 'reports');
const FILES = ['retelling-a', 'retelling-b', 'sound-a', 'sound-b'].map(
  (name) => [name, readFileSync(join(FOLDER, `${name}.txt`), 'utf8').trim()] as const,
);

/** Reports with a mistake of some kind, so that there is something to find; a failing law names seed and kind alone. */
const plantings: Arbitrary<readonly [number, string]> = fc.tuple(
  reportSeeds,
  fc.constantFrom(...MISTAKES.map(({ kind }) => kind)),
);

function planted([seed, kind]: readonly [number, string]): WrittenReport {
  const sound = reportOfSeed(seed);
  const mistake = MISTAKES.find((one) => one.kind === kind);
  return { ...sound, ...(mistake?.plant(sound, diceOf(seed)) ?? {}) };
}

const found = (text: string) => countsByCode(findingsOfText(text));

describe.each(Object.entries(FORMS))('%s', (_, inForm) => {
  test.each(FILES)('change nothing that is found in %s', (__, text) => {
    expect(found(inForm(text))).toEqual(found(text));
  });

  test('change nothing that is found in a report', () => {
    const same = fc.property(plantings, (planting) => {
      const text = textOfReport(planted(planting));
      expect(found(inForm(text))).toEqual(found(text));
    });
    fc.assert(same, sameRuns(2));
  });
});

describe('a Word document', () => {
  test.each(FILES)('shows the same as the text of %s', (_, text) => {
    expect(countsByCode(findingsOfDocx(text))).toEqual(found(text));
  });

  test('shows the same as the text of a report', () => {
    const same = fc.property(plantings, (planting) => {
      const text = textOfReport(planted(planting));
      expect(countsByCode(findingsOfDocx(text))).toEqual(found(text));
    });
    fc.assert(same, sameRuns(3));
  });
});

test('the order of independent paragraphs says nothing', () => {
  const same = fc.property(reportSeeds, fc.nat(), (seed, order) => {
    const report = reportOfSeed(seed);
    expect(found(textOfReport(reordered(report, diceOf(order))))).toEqual(found(textOfReport(report)));
  });
  fc.assert(same, sameRuns(6));
});

test('figures many times as large show the same', () => {
  const same = fc.property(plantings, fc.constantFrom(2, 3, 7, 10), (planting, times) => {
    const report = planted(planting);
    expect(found(textOfReport(scaled(report, times)))).toEqual(found(textOfReport(report)));
  });
  fc.assert(same, sameRuns(6));
});

const MORE_NAMES: Readonly<Record<string, string>> = {
  ...OTHER_NAMES,
  'Phước Long': 'Thới Hòa',
  'Nha Trang': 'Long Biên',
};
const inCase = (pairs: readonly (readonly [string, string])[]) =>
  pairs.concat(pairs.map(([old, other]) => [old.toUpperCase(), other.toUpperCase()] as const));

function renamed(text: string): string {
  return inCase(Object.entries(MORE_NAMES)).reduce((all, [old, other]) => all.replaceAll(old, other), text);
}

describe('the names of places say nothing', () => {
  test.each(FILES)('in %s', (_, text) => expect(found(renamed(text))).toEqual(found(text)));

  test('in a report', () => {
    const same = fc.property(plantings, (planting) => {
      const text = textOfReport(planted(planting));
      expect(found(renamed(text))).toEqual(found(text));
    });
    fc.assert(same, sameRuns(6));
  });
});

import { COLUMNS_06A } from '../annexes/form-06a';
import { LEVEL_NAMES } from '../annexes/level-wording';
import { periodsAYear } from '../calendar/period';
import {
  aCode,
  aCount,
  aDay,
  aNumber,
  anInstant,
  aText,
  aYesNo,
  choiceOf,
  type Faults,
  isObject,
  listOf,
  objectOf,
  of,
  orNull,
  parsed,
  type Shape,
} from '../json/shape';
import { PERIOD_KINDS } from '../outline/row-words';
import { acceptedTexts } from '../workbook/contract/column';
import { OWN_INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import { SETTINGS } from '../workbook/contract/settings';
import type { FiguresPackage, PackageFigure, PackagePeriod, PeriodWord } from './figures-package';
import { packageDigest } from './package-digest';
import { identityProblems } from './package-identities';
import type { PackageProblem } from './package-problem';

export interface PackageRead {
  /** Null when the file is no package, or one that cannot be read. */
  readonly value: FiguresPackage | null;
  /** A package with problems is listed and told, and its figures are not counted. */
  readonly problems: readonly PackageProblem[];
}

/** Reads a package that another office sent, and everything that speaks against it. Never throws. */
export function readPackage(text: string): PackageRead {
  const found = parsed(text);
  if (found === undefined) return refused({ code: 'not-json' });
  if (!isObject(found) || !('format' in found && 'indicators' in found)) {
    return refused({ code: 'other-file', looksLike: looksLike(found) });
  }
  const { format } = found;
  if (typeof format === 'number' && format > 1) return refused({ code: 'newer-format', found: format });
  const faults: Faults = [];
  const value = PACKAGE(found, '', faults);
  if (faults.length > 0) return { value: null, problems: faults.map((fault) => ({ code: 'field', ...fault })) };
  const isAsMade = packageDigest(found) === value.digest;
  const ofDigest: readonly PackageProblem[] = isAsMade ? [] : [{ code: 'digest' }];
  return { value, problems: [...ofDigest, ...ofPeriod(value.period), ...identityProblems(value)] };
}

function refused(problem: PackageProblem): PackageRead {
  return { value: null, problems: [problem] };
}

function looksLike(found: unknown): 'figures' | 'remarks' | null {
  if (!isObject(found)) return null;
  if ('remarks' in found) return 'remarks';
  return 'indicators' in found && 'problems' in found ? 'figures' : null;
}

const VALUE = objectOf({ value: orNull(aNumber) });
const RATE = objectOf({ numerator: orNull(aNumber), denominator: orNull(aNumber) });
const NO_FIGURE = of<PackageFigure>('figure', () => false);

const aFigure: Shape<PackageFigure> = (value, path, faults) => {
  if (!isObject(value) || 'value' in value === 'numerator' in value) return NO_FIGURE(value, path, faults);
  return ('value' in value ? VALUE : RATE)(value, path, faults);
};

const figuresByCode: Shape<FiguresPackage['indicators']> = (value, path, faults) => {
  const isFound = isObject(value);
  const read = Object.entries(isFound ? value : {}).map(([code, figure]) => {
    const at = `${path}.${code}`;
    return [aCode(code, at, faults), aFigure(figure, at, faults)];
  });
  return isFound ? Object.fromEntries(read) : objectOf({})(value, path, faults);
};

const LINE = objectOf({ form: aText, line: aText, label: aText, unit: aText });

const aLine: Shape<FiguresPackage['forms'][number]> = (value, path, faults) => ({
  ...LINE(value, path, faults),
  ...(isObject(value) ? aFigure(value, path, faults) : { value: null }),
});

const aRow06a = of<readonly number[]>(
  'count',
  (value) => Array.isArray(value) && value.length === COLUMNS_06A.length && value.every((one) => isCount(one)),
);

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const wordOf = (setting: 'rounding' | 'onTimeBase' | 'dossierScope' | 'outlineSet') =>
  choiceOf(...acceptedTexts(SETTINGS[setting]));

const PACKAGE: Shape<FiguresPackage> = objectOf({
  format: of<1>('count', (value) => value === 1),
  unit: objectOf({ code: aText, name: aText, kind: aText, parent: aText }),
  period: objectOf({
    kind: choiceOf(...(Object.keys(PERIOD_KINDS) as PeriodWord[])),
    number: orNull(aCount),
    year: aCount,
    from: aDay,
    to: aDay,
  }),
  madeAt: anInstant,
  version: aText,
  frozen: aYesNo,
  digest: aText,
  indicators: figuresByCode,
  own: listOf(
    objectOf({
      code: aCode,
      label: aText,
      unit: aText,
      kind: choiceOf(...(acceptedTexts(OWN_INDICATORS_TAB.columns.method) as FiguresPackage['own'][number]['kind'][])),
      source: aText,
      condition: aText,
      numerator: aText,
      denominator: aText,
      summed: aYesNo,
    }),
  ),
  form06a: listOf(objectOf({ level: choiceOf(...Object.values(LEVEL_NAMES)), sector: aText, columns: aRow06a })),
  forms: listOf(aLine),
  settings: objectOf({
    rounding: wordOf('rounding'),
    onTimeBase: wordOf('onTimeBase'),
    scope: wordOf('dossierScope'),
    outline: wordOf('outlineSet'),
  }),
  problems: objectOf({ errors: aCount, accepted: aCount, warnings: aCount }),
});

function ofPeriod({ kind, number, from, to }: PackagePeriod): readonly PackageProblem[] {
  const asked = PERIOD_KINDS[kind];
  const most = asked === 'ad-hoc' ? 1 : periodsAYear(asked);
  const isNumber = most > 1 ? number !== null && number >= 1 && number <= most : number === null;
  return [
    ...(from > to ? [{ code: 'days-reversed', from, to } as const] : []),
    ...(isNumber ? [] : [{ code: 'period-number', kind, found: number } as const]),
  ];
}

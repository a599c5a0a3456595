import { isoOf, yearOf } from '../calendar/day';
import { periodsAYear } from '../calendar/period';
import { vietNamTime } from '../calendar/viet-nam';
import { codesWithFigures, figureOf } from '../indicators/figures';
import { NEUTRAL_WORDS } from '../law/unit-words';
import type { WorkbookReport } from '../report/make-report';
import { fileSlug } from '../text/file-slug';
import { choiceText } from '../workbook/contract/column';
import { SETTINGS, type Settings } from '../workbook/contract/settings';
import type { ReportPeriod } from '../workbook/reading/read-period';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type {
  FiguresPackage,
  PackageFigure,
  PackagePeriod,
  PackageProblems,
  PackageSettings,
  PeriodWord,
} from './figures-package';
import { ownDefinitions } from './own-definitions';
import { packageDigest } from './package-digest';
import { formLines, sectorRows } from './package-tables';

/** What a report does not say about itself. */
export interface Making {
  readonly problems: PackageProblems;
  /** Whether the report is that of a frozen period, from its frozen rows. */
  readonly frozen: boolean;
  /** In milliseconds since 1970. */
  readonly madeAt: number;
  /** Of the product. */
  readonly version: string;
}

/**
 * The figures of a report for the level above. Equal data at one instant give equal packages.
 *
 * @throws Without a period, of which no report is made either.
 */
export function packageOf({ records, figures }: WorkbookReport, making: Making): FiguresPackage {
  const { period } = records;
  if (!period) throw new Error('a package of figures needs a period');
  const content = {
    format: 1,
    unit: unitOf(records),
    period: periodOf(period),
    madeAt: vietNamTime(making.madeAt),
    version: making.version,
    frozen: making.frozen,
    indicators: Object.fromEntries(
      codesWithFigures(figures).map((code): [string, PackageFigure] => {
        const figure = figureOf(figures, code);
        if ('value' in figure) return [code, { value: figure.value }];
        return [code, { numerator: figure.numerator, denominator: figure.denominator }];
      }),
    ),
    own: ownDefinitions(records),
    form06a: sectorRows(records),
    forms: formLines(records, figures),
    settings: settingsOf(records.settings),
    problems: making.problems,
  } as const;
  const { indicators, own, form06a, forms, settings, problems, ...head } = content;
  const digest = packageDigest(content) as string;
  return { ...head, digest, indicators, own, form06a, forms, settings, problems };
}

/** The content of the file `goi-so-lieu.json`. */
export function packageText(content: FiguresPackage): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** `goi-so-lieu-ubnd-phuong-hoa-binh-quy-iii-nam-2026.json`: as it is sent, among those of other units. */
export function sentPackageName(unit: string, period: string): string {
  return `${fileSlug('goi-so-lieu', unit, period)}.json`;
}

/** The code is known to the level above alone. */
function unitOf({ settings, unit }: WorkbookRecords): FiguresPackage['unit'] {
  const kind = unit.noun === NEUTRAL_WORDS.noun ? '' : unit.noun;
  return { code: '', name: settings.agency, kind, parent: settings.parentAgency };
}

function periodOf({ from, to, name }: ReportPeriod): PackagePeriod {
  const days = { from: isoOf(from), to: isoOf(to) };
  if (!name) return { kind: 'Đột xuất', number: null, year: yearOf(to), ...days };
  const kind = choiceText(SETTINGS.periodKind, name.kind) as PeriodWord;
  return { kind, number: periodsAYear(name.kind) > 1 ? name.number : null, year: name.year, ...days };
}

function settingsOf({ rounding, onTimeBase, dossierScope, outlineSet }: Settings): PackageSettings {
  return {
    rounding: choiceText(SETTINGS.rounding, rounding),
    onTimeBase: choiceText(SETTINGS.onTimeBase, onTimeBase),
    scope: choiceText(SETTINGS.dossierScope, dossierScope),
    outline: choiceText(SETTINGS.outlineSet, outlineSet),
  };
}

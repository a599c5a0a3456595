import type { PERIOD_KINDS } from '../outline/row-words';

/** A figure as the level above adds it up; null where the office has no data. */
export type PackageFigure =
  | { readonly value: number | null }
  | { readonly numerator: number | null; readonly denominator: number | null };

/** How an office's own indicator comes about: figures of one code are added only where these are the same. */
export interface PackageDefinition {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: 'Nhập tay' | 'Đếm' | 'Tỷ lệ';
  readonly source: string;
  readonly condition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly summed: boolean;
}

/** A sector of Biểu II.06a with its columns (3) to (13). */
export interface PackageSector {
  readonly level: string;
  readonly sector: string;
  readonly columns: readonly number[];
}

export type PackageLine = PackageFigure & {
  readonly form: string;
  readonly line: string;
  readonly label: string;
  readonly unit: string;
};

export type PeriodWord = keyof typeof PERIOD_KINDS;

export interface PackagePeriod {
  readonly kind: PeriodWord;
  /** The month or quarter; null for periods that have no number. */
  readonly number: number | null;
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/** What stands against the report: errors and warnings that nobody accepted, and what was accepted. */
export interface PackageProblems {
  readonly errors: number;
  readonly accepted: number;
  readonly warnings: number;
}

/** The words of the settings by which figures of two offices may differ. */
export interface PackageSettings {
  readonly rounding: string;
  readonly onTimeBase: string;
  readonly scope: string;
  readonly outline: string;
}

export const PACKAGE_NAME = 'goi-so-lieu.json';

/** The figures of a report for the level above, without personal data and codes of dossiers. */
export interface FiguresPackage {
  readonly format: 1;
  readonly unit: { readonly code: string; readonly name: string; readonly kind: string; readonly parent: string };
  readonly period: PackagePeriod;
  readonly madeAt: string;
  readonly version: string;
  readonly frozen: boolean;
  readonly digest: string;
  readonly indicators: Readonly<Record<string, PackageFigure>>;
  readonly own: readonly PackageDefinition[];
  readonly form06a: readonly PackageSector[];
  readonly forms: readonly PackageLine[];
  readonly settings: PackageSettings;
  readonly problems: PackageProblems;
}

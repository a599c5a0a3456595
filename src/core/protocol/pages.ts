/** The sidebar's pages, each of which a menu item opens. */
export const PAGES = [
  'home',
  'today',
  'entry',
  'import',
  'assignments',
  'report',
  'problems',
  'figures',
  'reconcile',
  'charts',
  'freeze',
  'check-file',
  'annexes',
  'templates',
  'sharing',
  'export',
  'set-up',
  'new-year',
  'help',
] as const;

export type Page = (typeof PAGES)[number];

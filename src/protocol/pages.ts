/** The pages of the sidebar, grouped as its tabs and the menu show them. */
const PAGES_OF = {
  overview: ['home', 'today'],
  input: ['entry', 'import', 'assignments'],
  data: ['problems', 'figures', 'reconcile', 'charts', 'freeze'],
  reports: ['report', 'annexes', 'templates', 'sharing', 'history', 'export', 'check-file'],
  settings: ['set-up', 'new-year', 'help'],
} as const;

export type PageGroup = keyof typeof PAGES_OF;
export type Page = (typeof PAGES_OF)[PageGroup][number];

export const PAGE_GROUPS = Object.keys(PAGES_OF) as readonly PageGroup[];
export const PAGES: readonly Page[] = PAGE_GROUPS.flatMap(pagesOf);

export function pagesOf(group: PageGroup): readonly Page[] {
  return PAGES_OF[group];
}

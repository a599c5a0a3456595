import type { SectionCode } from '../outline/outline';
import type { Report } from '../report/compose';
import { listNamed } from '../report/list-tags';
import type { ContentKind, ReportSection } from '../report/sections';
import { listIn, type TagTree, tagsOfTree } from './check-template';
import type { TemplateWarning } from './template-problem';

/** What each list prints of a section. */
const ALL: readonly ContentKind[] = [
  'paragraphs',
  'documents',
  'tasks',
  'figures',
  'chinh_quyen_so',
  'muc_tieu',
  'chi_tieu_rieng',
];

const PRINTS: Readonly<Record<string, readonly ContentKind[]>> = {
  cac_doan: ALL,
  muc: ALL,
  noi_dung: ['paragraphs'],
  nhiem_vu: ['tasks'],
  van_ban: ['documents'],
  van_ban_trong_ky: ['documents'],
  chinh_quyen_so: ['chinh_quyen_so'],
  muc_tieu: ['muc_tieu'],
  chi_tieu_rieng: ['chi_tieu_rieng'],
};

interface Places {
  /** What is printed of every section. */
  readonly everywhere: Set<ContentKind>;
  readonly bySection: Map<SectionCode, Set<ContentKind>>;
  /** Every tag that prints a value, the indicator of `HS_MOI.ky_truoc` as `HS_MOI`. */
  readonly values: Set<string>;
}

/** One warning that names every section with content for which the template has no place; none for a template without tags. */
export function unplacedSections(trees: readonly TagTree[], report: Report): readonly TemplateWarning[] {
  const places = placesIn(trees);
  if (places.values.size === 0) return [];
  const unplaced = report.sections.filter((section) => !isPlaced(section, places));
  if (unplaced.length === 0) return [];
  const sections = unplaced.map(({ code, heading }) => ({ code, heading }));
  return [{ code: 'sections-unplaced', sections, place: null }];
}

function placesIn(trees: readonly TagTree[]): Places {
  const places: Places = { everywhere: new Set(), bySection: new Map(), values: new Set() };
  for (const tree of trees) {
    const around: string[] = [];
    for (const { mark, name } of tagsOfTree(tree)) {
      if (mark === '/') around.pop();
      else if (mark !== '') around.push(mark === '^' ? '' : name);
      else note(name, around, places);
    }
  }
  return places;
}

/** A tag inside a list prints what the innermost list around it has. */
function note(value: string, around: readonly string[], { everywhere, bySection, values }: Places): void {
  values.add(value.replace(/\..*$/s, ''));
  const innermost = around.filter((name) => listIn(name) !== undefined).pop();
  if (innermost === undefined) return;
  const list = listIn(innermost) as string;
  const section = listNamed(innermost)?.section ?? null;
  const printed = section === null ? everywhere : (bySection.get(section) ?? new Set());
  if (section !== null) bySection.set(section, printed);
  for (const kind of PRINTS[list] ?? []) printed.add(kind);
}

/** A ward that writes a section's figures into its template by their tags leaves the sentences out on purpose. */
function isPlaced({ code, content, indicators }: ReportSection, { everywhere, bySection, values }: Places): boolean {
  return content.every((kind) => {
    if (everywhere.has(kind) || bySection.get(code)?.has(kind)) return true;
    return kind === 'figures' && indicators.some((tag) => values.has(tag));
  });
}

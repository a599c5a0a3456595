import type { Desk } from '../../emulator/desk/desk';
import type { Confirmation, Outcome } from '../../emulator/desk/outcome';
import { type Area, overlaps } from '../../emulator/spreadsheet/area';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { Edit, Edited } from '../page/edit-protocol';
import { copiedTexts } from './copied-texts';

type Kind = Edit['do'];
type EditOf<K extends Kind> = Extract<Edit, { readonly do: K }>;
type Act<E> = (hand: Hand, edit: E, confirmation: Confirmation) => Outcome | null;
type Acts = { readonly [K in Kind]: Act<EditOf<K>> };

interface Hand {
  readonly file: SpreadsheetFile;
  readonly desk: Desk;
}

const ACTS: Acts = {
  type: ({ desk }, { tab, text, ...place }, sure) => desk.type(tab, place, text, sure),
  paste,
  clear: ({ desk }, { tab, areas }, sure) => desk.clear(tab, areas, sure),
  fill: ({ desk }, { tab, source, target }, sure) => desk.fill(tab, source, target, sure),
  format: ({ desk }, { tab, areas, format }, sure) => desk.format(tab, areas, format, sure),
  note: ({ desk }, { tab, text, ...place }, sure) => desk.note(tab, place, text, sure),
  sort: ({ desk }, { tab, area, ...by }, sure) => desk.sort(tab, area, by, sure),
  filter: ({ desk }, { tab, area }) => desk.filter(tab, area),
  hideValues: ({ desk }, { tab, column, texts }) => desk.hideValues(tab, column, texts),
  insert: ({ desk }, { tab, axis, ...where }, sure) => desk.insert(tab, axis, where, sure),
  delete: ({ desk }, { tab, axis, ...lines }, sure) => desk.delete(tab, axis, lines, sure),
  width: ({ desk }, { tab, pixels, ...columns }) => desk.width(tab, columns, pixels),
  freeze: ({ desk }, { tab, axis, count }) => desk.freeze(tab, axis, count),
  addTab: ({ desk }) => desk.addTab(),
  removeTab: ({ desk }, { tab }, sure) => desk.removeTab(tab, sure),
  renameTab: ({ desk }, { tab, name }, sure) => desk.renameTab(tab, name, sure),
  hideTab: ({ desk }, { tab }) => desk.hideTab(tab),
  showTab: ({ desk }, { tab }) => desk.showTab(tab),
  undo: ({ desk }) => desk.undo(),
  redo: ({ desk }) => desk.redo(),
};

/** What was cut goes away once it stands in its new place. */
function paste({ file, desk }: Hand, { tab, area, texts, copyOf }: EditOf<'paste'>, sure: Confirmation): Outcome {
  const own = copyOf && copiedTexts(file, copyOf, area);
  const outcome = desk.paste(tab, area, own ?? texts, sure);
  if (!own || !copyOf.isCut || outcome.kind !== 'done') return outcome;
  const target = { ...area, rows: own.length, columns: own[0]?.length ?? 1 };
  const left = copyOf.tab === tab ? without(copyOf.area, target) : [copyOf.area];
  return left.length > 0 ? desk.clear(copyOf.tab, left, { confirmed: true }) : outcome;
}

/** Does what a person did on the page; with nothing to undo or to redo, nothing is done. */
export function edited(hand: Hand, edit: Edit, confirmed: boolean): Edited {
  const act = ACTS[edit.do] as Act<Edit>;
  const outcome = act(hand, edit, { confirmed });
  return outcome === null || outcome.kind === 'done' ? { kind: 'done' } : outcome;
}

/** The parts of an area that lie outside of another one. */
function without(area: Area, other: Area): readonly Area[] {
  if (!overlaps(area, other)) return [area];
  const [top, bottom] = [Math.max(area.row, other.row), Math.min(area.row + area.rows, other.row + other.rows)];
  const end = area.column + area.columns;
  const left = Math.max(area.column, other.column);
  const right = Math.min(end, other.column + other.columns);
  const parts = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: end - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

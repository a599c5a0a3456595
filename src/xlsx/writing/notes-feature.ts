import type { Feature } from 'write-excel-file/universal';
import { getCellAddress, getSelfClosingTagMarkup } from 'write-excel-file/utility';
import { inSheetOrder } from '../sheet-order';
import { textMarkup } from './cell-text';
import type { Note, SheetPlan } from './sheet-plan';

const AUTHOR = 'Báo cáo CCHC';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
export const SHAPES_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const SHAPES_ID = 'rId-notes-shapes';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Notes on cells, for which the library has no option: a part with the texts and one with their boxes for each sheet. */
export function notesFeature(plans: readonly SheetPlan[]): Feature<Blob> {
  const hasNotes = (index: number) => (plans[index]?.notes.length ?? 0) > 0;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => (hasNotes(sheetIndex) ? withShapes(xml) : xml),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex, sheetId }) => (hasNotes(sheetIndex) ? relationships(sheetId) : undefined),
        },
        '[Content_Types].xml': {
          insert: () => contentTypes(plans.flatMap((_, index) => (hasNotes(index) ? [index + 1] : []))),
        },
      },
      write: { files: () => Object.assign({}, ...plans.map(({ notes }, index) => partsOf(notes, index + 1))) },
    },
  };
}

const commentsPart = (sheet: number | string) => `comments${sheet}.xml`;
const shapesPart = (sheet: number | string) => `drawings/vmlDrawing${sheet}.vml`;

function withShapes(xml: string): string {
  return inSheetOrder(xml, getSelfClosingTagMarkup('legacyDrawing', { 'r:id': SHAPES_ID }));
}

function relationships(sheet: string): string {
  return [
    { Id: 'rId-notes', Type: `${RELATIONSHIPS}/comments`, Target: `../${commentsPart(sheet)}` },
    { Id: SHAPES_ID, Type: `${RELATIONSHIPS}/vmlDrawing`, Target: `../${shapesPart(sheet)}` },
  ]
    .map((attributes) => getSelfClosingTagMarkup('Relationship', attributes))
    .join('');
}

function contentTypes(sheets: readonly number[]): string {
  return [
    getSelfClosingTagMarkup('Default', { Extension: 'vml', ContentType: SHAPES_TYPE }),
    ...sheets.map((sheet) =>
      getSelfClosingTagMarkup('Override', { PartName: `/xl/${commentsPart(sheet)}`, ContentType: COMMENTS_TYPE }),
    ),
  ].join('');
}

function partsOf(notes: readonly Note[], sheet: number): Readonly<Record<string, string>> {
  if (notes.length === 0) return {};
  return { [`xl/${commentsPart(sheet)}`]: comments(notes), [`xl/${shapesPart(sheet)}`]: shapes(notes) };
}

export function commentMarkup({ row, column, text }: Note, prefix: string): string {
  const [p, reference] = [prefix, getCellAddress(row, column)];
  const inside = `<${p}text><${p}r><${p}t xml:space="preserve">${textMarkup(text)}</${p}t></${p}r></${p}text>`;
  return `<${p}comment ref="${reference}" authorId="0">${inside}</${p}comment>`;
}

export function comments(notes: readonly Note[]): string {
  const list = notes.map((note) => commentMarkup(note, ''));
  const authors = `<authors><author>${textMarkup(AUTHOR)}</author></authors>`;
  return `${XML}<comments xmlns="${MAIN}">${authors}<commentList>${list.join('')}</commentList></comments>`;
}

/** Excel still takes the boxes of notes from VML (ECMA-376 part 4, 19.4). */
export function shapes(notes: readonly Note[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map(shape).join('')}</xml>`
  );
}

/** A box right of its cell, two columns wide and four rows high, shown when the pointer is on the cell. */
export function shape({ row, column }: Note, index: number): string {
  const anchor = [column + 1, 6, row, 14, column + 3, 2, row + 4, 16].join(', ');
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:105.3pt;` +
    `margin-top:10.5pt;width:97.8pt;height:59.1pt;z-index:${index + 1};visibility:hidden" fillcolor="infoBackground [80]" ` +
    'strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/>' +
    '<v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

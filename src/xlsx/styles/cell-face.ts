/** What can be told of how a cell looks; whatever is absent is as in a plain cell of Google Sheets. */
export const FACE_PARTS = [
  'format',
  'background',
  'fontWeight',
  'fontColor',
  'fontSize',
  'fontStyle',
  'fontFamily',
  'wrap',
  'vertical',
  'horizontal',
  'borderTop',
  'borderRight',
  'borderBottom',
  'borderLeft',
] as const;

export type FacePart = (typeof FACE_PARTS)[number];

export type CellFace = Readonly<Partial<Record<FacePart, string>>>;

export function faceKey(face: CellFace): string {
  return FACE_PARTS.map((part) => face[part] ?? '').join('\n');
}

export function differingParts(a: CellFace, b: CellFace): readonly FacePart[] {
  return FACE_PARTS.filter((part) => a[part] !== b[part]);
}

/** Drawings for buttons, 16 by 16, as the paths of an SVG. */
const ICONS = {
  undo: 'M6 3 2 7l4 4M2.5 7H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10 3 4 4-4 4M13.5 7H6a3.5 3.5 0 0 0 0 7h3',
  background:
    'm3 9 5.5-5.5L13 8l-4.500 4.500zM6 1l2.500 2.500M14 11.500c.8 1.200 1 1.700 1 2.200a1 1 0 0 1-2 0c0-.5.2-1 1-2.200z',
  filter: 'M2 3h12l-4.500 5.500V13l-3-1.500v-3z',
  note: 'M2 3h12v8H8l-3 3v-3H2z',
  freezeRows: 'M2 2.500h12v11H2zM2 6.500h12M4 4.500h8',
  freezeColumns: 'M2.500 2h11v12h-11zM6.500 2v12M4.500 4v8',
  add: 'M8 3v10M3 8h10',
  list: 'M2 4h12M2 8h12M2 12h12',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: keyof typeof ICONS): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.classList.add('icon');
  path.setAttribute('d', ICONS[name]);
  drawing.append(path);
  return drawing;
}

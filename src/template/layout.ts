import {
  AlignmentType,
  type IParagraphOptions,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';

export type Block = Paragraph | Table;

/** Values of Nghị định 30/2020/NĐ-CP, Phụ lục I: font sizes in points, lengths in twentieths of a point. */
export const FONT = 'Times New Roman';
export const BODY_SIZE = 14;
/** Line spacing in 240ths of a line. `lineRule` is given because some programs take a missing one for "exactly". */
export const SINGLE = { line: 240, lineRule: 'auto' } as const;
export const BODY_LINES = { line: 264, lineRule: 'auto' } as const;

const TWIPS_A_MILLIMETRE = 1440 / 25.4;

export function millimetres(length: number): number {
  return Math.round(length * TWIPS_A_MILLIMETRE);
}

/** A4 with margins of 20/20/30/15 mm: the text is 165 mm wide. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(20),
    bottom: millimetres(20),
    left: millimetres(30),
    right: millimetres(15),
    header: millimetres(10),
    footer: millimetres(10),
    gutter: 0,
  },
};

/** A4 landscape with the binding edge at the top: the text is 257 mm wide. */
export const LANDSCAPE = {
  size: { ...PAGE.size, orientation: PageOrientation.LANDSCAPE },
  margin: {
    ...PAGE.margin,
    top: PAGE.margin.left,
    right: PAGE.margin.top,
    bottom: PAGE.margin.right,
    left: PAGE.margin.bottom,
    header: millimetres(20),
  },
};
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Line breaks before the text. */
  readonly break?: number;
}

/** `size` is in points; Word counts in half points. */
export function run(text: string, { size = BODY_SIZE, ...style }: Style = {}): TextRun {
  return new TextRun({ text, font: FONT, size: size * 2, ...style });
}

/** A paragraph of the body in the default style of the document. */
export function body(text: string): Paragraph {
  return new Paragraph({ children: [run(text)] });
}

/** A paragraph without indent and without space before or after, with single line spacing. */
export function plain(children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, ...SINGLE },
    indent: { firstLine: 0 },
    ...options,
    children: [...children],
  });
}

/** A paragraph with only the opening or closing tag of a loop; merging removes it. */
export function tagLine(tag: string): Paragraph {
  return plain([run(tag)], { alignment: AlignmentType.LEFT });
}

export function loop(tag: string, ...content: readonly Block[]): Block[] {
  return [tagLine(`{{#${tag}}}`), ...content, tagLine(`{{/${tag}}}`)];
}

/** Content printed only when the list or the value is empty. */
export function unless(tag: string, ...content: readonly Block[]): Block[] {
  return [tagLine(`{{^${tag}}}`), ...content, tagLine(`{{/${tag}}}`)];
}

/** 6 pt below a table, which has no space of its own after it. */
export function gap(): Paragraph {
  return plain([], { spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } });
}

/** A section cannot end in a table: Word would add a line of 14 pt, perhaps on a page of its own. */
export function sectionEnd(): Paragraph {
  return plain([run('', { size: 1 })], { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });
}

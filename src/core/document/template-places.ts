import type { Finding } from './check-template';
import { paragraphsOf } from './docx-text';
import type { DocxParts } from './package';
import type { TemplatePlace, TemplateProblem } from './template-problem';

interface PlacedText {
  readonly text: string;
  /** Where it ends in the text of the part, as docxtemplater counts. */
  readonly end: number;
}

/** Finds paragraphs in the parts of a template; each part is read once. */
export class TemplatePlaces {
  private readonly read = new Map<string, readonly PlacedText[]>();

  constructor(
    private readonly parts: DocxParts,
    private readonly sources: ReadonlyMap<string, string>,
  ) {}

  /** Adds the paragraph to each finding and sorts the findings of a part in reading order. */
  located(findings: readonly Finding[]): readonly TemplateProblem[] {
    const placed = findings.map((finding) => ({ ...finding, place: this.placeOf(finding) }));
    placed.sort(
      (a, b) =>
        a.file.localeCompare(b.file) ||
        Number(a.place?.paragraph) - Number(b.place?.paragraph) ||
        Number(a.offset) - Number(b.offset),
    );
    const problems = placed.map(({ problem, place }) => ({ ...problem, place }));
    return problems.filter((problem, index) => {
      const before = problems[index - 1];
      const isSame = before?.code === problem.code && before.place?.paragraph === problem.place?.paragraph;
      return !(isSame && (problem.code === 'braces-tripled' || problem.code === 'loop-misplaced'));
    });
  }

  placeOf({ file, offset, paragraph }: Omit<Finding, 'problem'>): TemplatePlace | null {
    const part = this.parts.visible.get(file) ?? (file.startsWith('docProps/') ? 'properties' : null);
    if (!part) return null;
    const texts = this.textsOf(file);
    const index = paragraph === undefined ? indexAt(offset, texts) : paragraph - 1;
    const found = texts[index];
    return found ? { part, paragraph: index + 1, excerpt: found.text.trim() } : { part, paragraph: null, excerpt: '' };
  }

  private textsOf(file: string): readonly PlacedText[] {
    const known = this.read.get(file);
    if (known) return known;
    let end = 0;
    const texts = paragraphsOf(this.sources.get(file) ?? '').map(({ text, rawLength }) => {
      end += rawLength;
      return { text, end };
    });
    this.read.set(file, texts);
    return texts;
  }
}

/** The first that ends after the offset. */
function indexAt(offset: number | null, texts: readonly PlacedText[]): number {
  if (offset === null) return -1;
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((texts[middle] as PlacedText).end > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}

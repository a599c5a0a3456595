/** Words of a heading that name nothing by themselves. */
const EMPTY = new Set(
  'số tổng cộng các đã được của năm là lượng trong và (%) tỷ tỉ lệ trọng theo kỳ quý tháng này xong'.split(' '),
);
/** Words that turn round or narrow what follows them: a heading without them names another thing. */
const TURNS = ['chưa', 'không', 'đang', 'còn', 'mới', 'bình', 'cao', 'thấp', 'thêm'];

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** A column as text can name it. */
export interface NamedColumn {
  readonly column: number;
  readonly words: readonly string[];
}

const FEWEST_WORDS = 2;

/** The columns whose headings say enough to be recognised in a sentence. */
export function namedColumns(header: readonly string[]): readonly NamedColumn[] {
  return header.flatMap((heading, column) => {
    const words = wordsOf(heading.replace(/\([^()]*\)/g, ' ')).filter((word) => !EMPTY.has(word));
    return column > 0 && words.length >= FEWEST_WORDS ? [{ column, words }] : [];
  });
}

/** The column that these words name best; null when none or more than one does. `of`: the words it is listed under. */
export function columnNamed(label: string, columns: readonly NamedColumn[], of: string): NamedColumn | null {
  const said = new Set(wordsOf(label));
  const around = new Set(wordsOf(of));
  const turns = TURNS.filter((word) => said.has(word) || around.has(word));
  const named = columns.filter(
    ({ words }) => words.every((word) => said.has(word)) && turns.every((word) => words.includes(word)),
  );
  const most = Math.max(0, ...named.map(({ words }) => words.length));
  const best = named.filter(({ words }) => words.length === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}

import type { StoryParagraph } from '../../document/made/story';
import type { Place } from '../places';

/** For a paragraph in a table, the words of its row, which say what its figures are; '' outside tables. */
export function rowWordsIn(places: ReadonlyMap<StoryParagraph, Place>): (of: StoryParagraph) => string {
  const rows = new Map<string, string>();
  for (const [{ text }, place] of places) {
    const key = rowOf(place);
    if (key !== null) rows.set(key, `${rows.get(key) ?? ''} ${text}`);
  }
  return (paragraph) => rows.get(rowOf(places.get(paragraph)) ?? '') ?? '';
}

function rowOf(place: Place | undefined): string | null {
  return place?.cell ? `${place.cell.table} ${place.cell.row}` : null;
}

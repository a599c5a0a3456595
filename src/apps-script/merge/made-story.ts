import type { Story } from '../../core/document/made/story';
import { editsSince } from '../../core/merge-edits/edits-since';
import { openReport } from '../../core/merge-edits/merge-edits';
import type { OpenedReport } from '../../core/merge-edits/merged-report';
import type { ShownEdits } from '../../protocol/merging';
import type { KeptVersions } from '../life/made-versions';
import { shownEdits } from './shown-edits';

/** What the report said when it was made: as the Sheet keeps it, else as the document carries it; null without either. */
export function madeStory({ versions }: KeptVersions, { made }: OpenedReport): Story | null {
  const docx = versions.find(({ kind }) => kind === 'made')?.docx;
  const kept = docx ? openReport(docx) : null;
  return kept?.story ?? made?.story ?? null;
}

/** What people changed in the document of a report since it was made; null when nobody knows how it was made. */
export function editsIn(kept: KeptVersions, docx: Uint8Array): ShownEdits | null {
  const edited = openReport(docx);
  const base = edited && madeStory(kept, edited);
  return edited && base ? shownEdits(editsSince(base, edited.story)) : null;
}

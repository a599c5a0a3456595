import { makeIdsUnique } from '../../document/finishing/unique-ids';
import { piecesOf } from '../../document/made/pieces';
import { onOneLine, type StoryParagraph } from '../../document/made/story';
import { relationsOf, treeOfPart } from '../../document/package';
import { childOf, elementsNamed, type XmlElement } from '../../xml/element';
import { xmlFile } from '../../xml/write-xml';
import type { Conflict, MergeNote, OpenedReport } from '../merged-report';
import type { Place } from '../places';
import type { Dropped, Plan, PlannedText } from '../plan';
import { applyList } from './apply-list';
import { applyPictures } from './apply-pictures';
import { applyText, editedWording, markDropped, newWording, spanOf } from './apply-text';
import { ImportedLists, ImportedStyles } from './imported-looks';
import { ImportedRelations } from './imported-relations';
import { declareNamespaces } from './namespaces-of';
import { Newcomers } from './newcomers';
import { Parents } from './parents';

interface Documents {
  readonly edited: OpenedReport;
  readonly now: OpenedReport;
  readonly places: ReadonlyMap<StoryParagraph, Place>;
}

interface Applied {
  readonly changed: ReadonlySet<XmlElement>;
  readonly taken: number;
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly MergeNote[];
}

const NOWHERE: Place = { paragraph: 1, cell: null, heading: null };

/** Carries a plan out on the trees of the edited document. */
export function applyPlan(plan: Plan, { edited, now, places }: Documents): Applied {
  const imports = importsOf(edited, now);
  const newcomers = new Newcomers(plan.texts, imports);
  const root = edited.parts.roots.get(edited.parts.main) as XmlElement;
  const changed = new Set<XmlElement>();
  const found: { conflicts: Conflict[]; notes: MergeNote[] } = { conflicts: [], notes: [] };
  const placeOf = (paragraph: StoryParagraph) => places.get(paragraph) ?? NOWHERE;
  let taken = 0;
  const tree = { parents: new Parents(root), body: childOf(root, 'w:body') ?? root, newcomers };
  for (const list of plan.lists) {
    applyList(list, tree);
    taken += list.removed.length + list.order.filter((placed) => placed.kind === 'new' || placed.isMoved).length;
    changed.add(list.container ?? tree.body);
  }
  for (const text of plan.texts) {
    found.conflicts.push(...conflictsOf(text, placeOf(text.edited)));
    found.notes.push(...pendingIn(text, placeOf(text.edited)));
    if (text.edited.node && text.changes.length > 0) changed.add(text.edited.node);
    taken += text.changes.filter(({ kind }) => kind === 'taken').length;
    const before = xmlOfPictures(text);
    if (!applyPictures(text, imports.relations)) found.notes.push({ kind: 'picture', place: placeOf(text.edited) });
    if (text.edited.node && before !== xmlOfPictures(text)) changed.add(text.edited.node);
    applyText(text, (object) => newcomers.copy(object));
  }
  for (const dropped of plan.dropped) {
    markDropped(dropped);
    found.conflicts.push(droppedConflict(dropped, placeOf(dropped.first)));
    if (dropped.first.node) changed.add(dropped.first.node);
  }
  if (changed.size > 0) finish({ edited, now, root }, imports);
  return { changed, taken, ...found };
}

function xmlOfPictures({ edited, now, base }: PlannedText): string {
  const isSame = now.pictures.join(' ') === base.pictures.join(' ');
  return isSame || !edited.node ? '' : xmlFile(edited.node);
}

function conflictsOf(text: PlannedText, place: Place): readonly Conflict[] {
  const conflicts = text.changes.filter(({ kind }) => kind === 'conflict');
  return conflicts.map((change) => ({ place, edited: editedWording(text, change), now: newWording(text, change) }));
}

function droppedConflict({ text }: Dropped, place: Place): Conflict {
  return { place, edited: text, now: '' };
}

/** Sentences that take new words while a tracked change in them waits to be accepted or refused. */
function pendingIn({ edited, editedWords, changes }: PlannedText, place: Place): readonly MergeNote[] {
  const pieces = edited.node ? piecesOf(edited.node) : [];
  if (!pieces.some(({ isPending }) => isPending)) return [];
  const sentences = new Set<string>();
  for (const { from, to } of changes) {
    const span = sentenceAround(editedWords, { from, to });
    let at = 0;
    for (const { text, isPending } of pieces) {
      if (isPending && at < span.to && at + text.length > span.from) {
        sentences.add(onOneLine(edited.text.slice(span.from, span.to)));
      }
      at += text.length;
    }
  }
  return [...sentences].map((text) => ({ kind: 'pending', place, text }));
}

function sentenceAround(words: PlannedText['editedWords'], { from, to }: { from: number; to: number }) {
  let [start, end] = [Math.min(from, words.length - 1), Math.max(to, from + 1)];
  while (start > 0 && !words[start]?.opensSentence) start--;
  while (end < words.length && !words[end]?.opensSentence) end++;
  return spanOf(words, { from: start, to: end });
}

/** Writes the definitions that newcomers needed, and gives what came in twice a number of its own. */
function finish(
  { edited, now, root }: Omit<Documents, 'places'> & { readonly root: XmlElement },
  { styles, lists }: ReturnType<typeof importsOf>,
): void {
  for (const { isChanged, part } of [styles, lists])
    if (isChanged && part) edited.zip.file(part.part, xmlFile(part.root));
  const from = now.parts.roots.get(now.parts.main);
  if (from) declareNamespaces(root, from);
  if (elementsNamed(root, 'wp:docPr').length > 1) makeIdsUnique([root]);
}

function importsOf(edited: OpenedReport, now: OpenedReport) {
  const two = (type: string) => ({ from: partNamed(now, type), into: partNamed(edited, type) });
  const packageOf = ({ zip, parts }: OpenedReport) => ({ zip, main: parts.main });
  return {
    styles: new ImportedStyles(two('styles')),
    lists: new ImportedLists(two('numbering')),
    relations: new ImportedRelations(packageOf(now), packageOf(edited)),
  };
}

function partNamed({ zip, parts }: OpenedReport, type: string) {
  const found = relationsOf(zip, parts.main).find((one) => one.type === type);
  const root = found && treeOfPart(zip, found.target);
  return found && root ? { part: found.target, root } : null;
}

import { makeIdsUnique } from '../../document/finishing/unique-ids';
import { piecesOf } from '../../document/made/pieces';
import { onOneLine, type StoryParagraph } from '../../document/made/story';
import { relationsOf, treeOfPart } from '../../document/package';
import { childOf, elementsNamed, type XmlElement } from '../../xml/element';
import { xmlFile } from '../../xml/write-xml';
import type { Conflict, MergeNote, OpenedReport } from '../merged-report';
import type { Place } from '../places';
import type { Dispute, Plan, PlannedList, PlannedText } from '../plan';
import { spanOf } from '../words/sentences';
import { applyList, type Tree } from './apply-list';
import { applyPictures } from './apply-pictures';
import { applySections, sectionsOf } from './apply-sections';
import { applyText, editedWording, markDispute, newWording } from './apply-text';
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
export function applyPlan(plan: Plan, documents: Documents): Applied {
  const { edited, now } = documents;
  const imports = importsOf(edited, now);
  const root = edited.parts.roots.get(edited.parts.main) as XmlElement;
  const newcomers = new Newcomers(plan.texts, imports);
  const tree = {
    parents: new Parents(root),
    body: childOf(root, 'w:body') ?? root,
    newcomers,
    dividesAnew: plan.dividesAnew,
  };
  const old = sectionsOf(root);
  const applier = new PlanApplier(documents.places);
  // Before the texts: new rows look like their neighbours without what is marked in these.
  for (const list of plan.lists) applier.list(list, tree);
  for (const text of plan.texts) applier.text(text, imports.relations, newcomers);
  for (const dispute of plan.disputes) applier.dispute(dispute);
  if (plan.dividesAnew) divide(root, { plan, now, newcomers, old });
  if (applier.changed.size > 0) finish({ edited, now, root }, imports);
  return applier;
}

interface Division {
  readonly plan: Plan;
  readonly now: OpenedReport;
  readonly newcomers: Newcomers;
  readonly old: ReturnType<typeof sectionsOf>;
}

function divide(root: XmlElement, { plan, now, newcomers, old }: Division): void {
  const same = new Map(plan.texts.map(({ edited, now: after }) => [after.node, edited.node]));
  const nowRoot = now.parts.roots.get(now.parts.main);
  applySections(root, {
    old,
    now: nowRoot ? sectionsOf(nowRoot) : [],
    found: (paragraph) => newcomers.paragraphs.get(paragraph) ?? same.get(paragraph) ?? undefined,
    copy: (properties) => newcomers.copy(properties),
  });
}

class PlanApplier implements Applied {
  readonly changed = new Set<XmlElement>();
  readonly conflicts: Conflict[] = [];
  readonly notes: MergeNote[] = [];
  taken = 0;

  constructor(private readonly places: Documents['places']) {}

  list(list: PlannedList, tree: Tree): void {
    applyList(list, tree);
    this.taken += list.removed.length;
    this.taken += list.order.filter((placed) => placed.kind === 'new' || placed.isMoved).length;
    this.changed.add(list.container ?? tree.body);
  }

  text(text: PlannedText, relations: ImportedRelations, newcomers: Newcomers): void {
    const { node } = text.edited;
    const place = this.placeOf(text.edited);
    this.conflicts.push(...conflictsOf(text, place));
    this.notes.push(...pendingIn(text, place));
    this.taken += text.changes.filter(({ kind }) => kind === 'taken').length;
    if (text.isAgreed) this.settled(text);
    const before = xmlOfPictures(text);
    if (!applyPictures(text, relations)) this.notes.push({ kind: 'picture', place });
    if (node && (text.changes.some(({ kind }) => kind !== 'standing') || before !== xmlOfPictures(text)))
      this.changed.add(node);
    applyText(text, (object) => newcomers.copy(object));
  }

  private settled({ edited: { node } }: PlannedText): void {
    this.taken++;
    if (node) this.changed.add(node);
  }

  dispute(dispute: Dispute): void {
    const { paragraphs, edited, now, isStanding } = dispute;
    const [first] = paragraphs;
    markDispute(dispute);
    this.conflicts.push({ place: first ? this.placeOf(first) : NOWHERE, edited, now, isStanding });
    if (first?.node && !isStanding) this.changed.add(first.node);
  }

  private placeOf(paragraph: StoryParagraph): Place {
    return this.places.get(paragraph) ?? NOWHERE;
  }
}

function xmlOfPictures({ edited, now, base }: PlannedText): string {
  const isSame = now.pictures.join(' ') === base.pictures.join(' ');
  return isSame || !edited.node ? '' : xmlFile(edited.node);
}

function conflictsOf(text: PlannedText, place: Place): readonly Conflict[] {
  return text.changes
    .filter(({ kind }) => kind !== 'taken')
    .map((change) => ({
      place,
      edited: editedWording(text, change),
      now: newWording(text, change),
      isStanding: change.kind === 'standing',
    }));
}

/** Sentences that take new words while a tracked change in them waits to be accepted or refused. */
function pendingIn({ edited, editedWords, changes }: PlannedText, place: Place): readonly MergeNote[] {
  const pieces = edited.node ? piecesOf(edited.node) : [];
  if (!pieces.some(({ isPending }) => isPending)) return [];
  const sentences = new Set<string>();
  for (const { from, to } of changes.filter(({ kind }) => kind !== 'standing')) {
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

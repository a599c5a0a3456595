import Docxtemplater, { type DXT } from 'docxtemplater';
import type { Report } from '../report/compose';
import type { ReportKind } from '../report/report-kind';
import {
  type Finding,
  findingsOf,
  type InForce,
  type KnownTags,
  knownTags,
  type TagTree,
  tagsOfTree,
  unknownTags,
} from './check-template';
import { setDataMark } from './data-mark';
import { finishedParts } from './finishing/finished-parts';
import type { Pictures } from './finishing/pictures';
import { setMade } from './made/made-part';
import { readStory, storyRoots } from './made/read-story';
import { type DocxParts, zipped } from './package';
import type PizZip from './pizzip';
import { type PreparedTemplate, preparedTemplate } from './prepared-template';
import { isTooLong } from './report-length';
import { setSeal } from './seal';
import { nameAfterMark } from './tag-name';
import { tagParser } from './template-data';
import { TemplatePlaces } from './template-places';
import type { TemplateProblem, TemplateWarning } from './template-problem';
import { warningsOf } from './template-warnings';
import { unmaskBraces } from './typed-braces';
import { unplacedSections } from './unplaced-sections';

export type Merged =
  | { readonly kind: 'merged'; readonly docx: Uint8Array; readonly warnings: readonly TemplateWarning[] }
  /** Every mistake of the template; no document was made. */
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

/**
 * Fills a .docx template with the report. It is synchronous and needs no timers, so it runs in Apps Script too. The
 * same input gives the same bytes. What was rendered is read once more, as strictly as Word reads it, before it is given
 * back.
 */
export function mergeReport(template: Uint8Array, report: Report, { pictures, dataMark, kind }: Extras): Merged {
  const opened = openTemplate(template, report);
  if (opened.kind === 'refused') return opened;
  const { zip, parts, engine, trees } = opened;
  if (isTooLong([...trees.values()], report)) return refused([{ code: 'report-too-long', place: null }]);
  const warnings = [...opened.warnings, ...unplacedSections([...trees.values()], report)];
  engine.render(report);
  const { findings, sources, roots } = finishedParts(zip, parts, pictures);
  if (findings.length > 0) return refused(new TemplatePlaces(parts, sources).located(findings));
  const story = readStory(zip, storyRoots(zip, parts.main, roots));
  const madePart = setMade(zip, parts.main, { kind, period: report.values.get('ky_bao_cao') ?? '', story });
  unmaskBraces(zip, [...trees.keys(), madePart]);
  setDataMark(zip, dataMark);
  setSeal(zip);
  return { kind: 'merged', docx: zipped(zip), warnings };
}

interface Extras {
  readonly pictures: Pictures;
  /** Written into the document's properties; see `setDataMark`. */
  readonly dataMark: string;
  readonly kind: ReportKind;
}

export interface CheckedTemplate {
  /** An empty list means that the template can be used. */
  readonly problems: readonly TemplateProblem[];
  readonly warnings: readonly TemplateWarning[];
}

/** All mistakes of a template, found without a report; `inForce`: what its workbook brings, when there is one. */
export function checkTemplate(template: Uint8Array, inForce: InForce | null = null): CheckedTemplate {
  const opened = openTemplate(template, inForce);
  return opened.kind === 'refused' ? { ...opened, warnings: [] } : { problems: [], warnings: opened.warnings };
}

/**
 * Everything that `mergeReport` will warn of, found without making the document: also the sections with content that the
 * template has no place for.
 */
export function templateWarnings(template: Uint8Array, report: Report): readonly TemplateWarning[] {
  const opened = openTemplate(template, report);
  if (opened.kind === 'refused') return [];
  return [...opened.warnings, ...unplacedSections([...opened.trees.values()], report)];
}

type Opened =
  | {
      readonly kind: 'opened';
      readonly zip: PizZip;
      readonly parts: DocxParts;
      readonly engine: Docxtemplater<PizZip>;
      readonly trees: ReadonlyMap<string, TagTree>;
      readonly warnings: readonly TemplateWarning[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

/** The library takes a tenth of a millisecond for each; no report of an office has a hundredth of it. */
const MOST_TAGS = 50_000;

function openTemplate(template: Uint8Array, inForce: InForce | null): Opened {
  const known = knownTags(inForce);
  const prepared = preparedTemplate(template, known);
  if ('code' in prepared) return refused([prepared]);
  const { zip, parts, sources } = prepared;
  const found = [...prepared.prepared.values()].reduce((sum, { tags }) => sum + tags, 0);
  if (found > MOST_TAGS) return refused([{ code: 'tags-too-many', found, most: MOST_TAGS, place: null }]);
  const trees = new Map<string, TagTree>();
  const { engine, findings } = compiled(prepared, { trees, known });
  if (!engine || findings.length > 0) {
    return refused(new TemplatePlaces(parts, sources).located(findings));
  }
  return { kind: 'opened', zip, parts, engine, trees, warnings: warningsOf(prepared, trees, inForce) };
}

function refused(problems: readonly TemplateProblem[]): Opened & { readonly kind: 'refused' } {
  return { kind: 'refused', problems };
}

/** The engine, ready to render, and everything that is wrong with the template. */
function compiled(
  prepared: PreparedTemplate,
  { trees, known }: { readonly trees: Map<string, TagTree>; readonly known: KnownTags },
) {
  const { zip, parts } = prepared;
  let findings = prepared.findings;
  let engine: Docxtemplater<PizZip> | null = null;
  // The library walks through loops in loops by recursion, and what is nested too deep ends its stack.
  if (findings.some(({ problem }) => problem.code === 'loop-too-deep')) return { engine, findings };
  try {
    engine = new Docxtemplater(zip, {
      modules: [treeCollector(trees), visibleParts(parts), spacedLoops()],
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      parser: tagParser,
      nullGetter: () => '',
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
    });
  } catch (error) {
    findings = [...findings, ...newlyTold(findingsOf(error), prepared)];
  }
  const others = [...trees].filter(([file]) => !prepared.prepared.has(file));
  const unknown = others.flatMap(([file, tree]) =>
    unknownTags(file, tagsOfTree(tree), { known, hasOpenLoop: findings.length > 0 }),
  );
  return { engine, findings: [...findings, ...unknown] };
}

/**
 * What the library tells beyond what was found before it looked. It joins the texts of paragraphs and boxes into one tag,
 * and stops at the first wrong end of a loop, so of a part with mistakes only its word on places counts.
 */
function newlyTold(told: readonly Finding[], { findings }: PreparedTemplate): readonly Finding[] {
  const wrong = new Set(findings.map(({ file }) => file));
  const known = new Set(findings.map(({ problem }) => ('tag' in problem ? problem.tag : '')));
  return told.filter(({ file, problem }) => {
    if (problem.code === 'loop-misplaced') return !known.has(problem.tag);
    return !wrong.has(file);
  });
}

/** The library gives its modules the tags of each part once parsed, even when it rejects the template later. */
function treeCollector(trees: Map<string, TagTree>): DXT.Module {
  return {
    name: 'TreeCollector',
    set({ inspect }: { inspect?: { filePath?: string; postparsed?: TagTree } }) {
      if (inspect?.filePath && inspect.postparsed) trees.set(inspect.filePath, inspect.postparsed);
    },
  };
}

/**
 * The library finds parts by their content types: it never looks at endnotes, and fills the remarks of reviewers, which
 * speak of tags and are not printed.
 */
function visibleParts({ visible }: DocxParts): DXT.Module {
  interface Opened {
    readonly targets: string[];
    readonly invertedContentTypes?: Readonly<Record<string, readonly string[]>>;
  }
  return {
    name: 'VisibleParts',
    getFileType({ doc: { targets, invertedContentTypes = {} } }: { doc: Opened }) {
      const types = Object.entries(invertedContentTypes).filter(([type]) => type.includes('.wordprocessingml.'));
      const found = new Set(types.flatMap(([, files]) => files));
      const others = targets.filter((file) => !found.has(file) && !visible.has(file));
      targets.splice(0, targets.length, ...visible.keys(), ...others);
    },
  } as DXT.Module;
}

/** Takes `{{ #van_ban }}` for `{{#van_ban}}`. */
function spacedLoops(): DXT.Module {
  const prefix = { start: nameAfterMark('#'), inverted: nameAfterMark('^'), end: nameAfterMark('/') };
  return {
    name: 'SpacedLoops',
    optionsTransformer(options: unknown, { modules }: { modules: readonly { name?: string; prefix?: object }[] }) {
      Object.assign(modules.find(({ name }) => name === 'LoopModule')?.prefix ?? {}, prefix);
      return options;
    },
  } as DXT.Module;
}

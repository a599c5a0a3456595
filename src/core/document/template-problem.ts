import type { SectionCode } from '../outline/outline';

/** A mistake of a template as plain data; `template-wording.ts` puts it into Vietnamese. */
export type TemplateProblem = { readonly place: TemplatePlace | null } & (
  | { readonly code: 'not-a-document' }
  | { readonly code: 'other-program'; readonly program: 'Excel' | 'PowerPoint' }
  | { readonly code: 'too-large' }
  | { readonly code: 'tag-unknown'; readonly tag: string }
  | { readonly code: 'tag-not-a-value'; readonly tag: string }
  | { readonly code: 'tag-not-a-list'; readonly tag: string }
  | { readonly code: 'tag-unclosed'; readonly tag: string }
  | { readonly code: 'tag-unopened'; readonly tag: string }
  | { readonly code: 'tag-unsupported'; readonly tag: string }
  | { readonly code: 'tag-in-field-code'; readonly tag: string }
  | { readonly code: 'tag-in-link'; readonly tag: string }
  | { readonly code: 'tag-in-file'; readonly tag: string; readonly name: string }
  | { readonly code: 'tag-outside-text'; readonly tag: string }
  | { readonly code: 'tags-too-many'; readonly found: number; readonly most: number }
  | { readonly code: 'loop-unclosed'; readonly tag: string }
  | { readonly code: 'loop-unopened'; readonly tag: string }
  | { readonly code: 'loop-mismatched'; readonly tag: string; readonly closing: string }
  | { readonly code: 'loop-misplaced'; readonly tag: string }
  | { readonly code: 'loop-in-frame'; readonly tag: string; readonly frame: FrameKind }
  | { readonly code: 'loop-too-deep'; readonly tag: string }
  | { readonly code: 'loop-in-itself'; readonly tag: string }
  | { readonly code: 'picture-unknown'; readonly tag: string }
  | { readonly code: 'braces-tripled' }
  | { readonly code: 'part-damaged' }
  | { readonly code: 'report-too-long' }
  | { readonly code: 'report-unsound' }
  | { readonly code: 'tag-left'; readonly tag: string }
);

/** What makes nobody's report wrong, yet was hardly meant. */
export type TemplateWarning = { readonly place: TemplatePlace | null } & (
  | { readonly code: 'other-mark'; readonly mark: string; readonly tag: string }
  | { readonly code: 'tag-unfilled'; readonly tag: string }
  | { readonly code: 'section-elsewhere'; readonly tag: string }
  | {
      readonly code: 'section-under-other-heading';
      readonly section: SectionCode;
      readonly found: string;
      readonly heading: string;
    }
  | { readonly code: 'sections-unplaced'; readonly sections: readonly UnplacedSection[] }
  | { readonly code: 'no-tags' }
);

/** A section with content that the template prints nowhere. */
export interface UnplacedSection {
  readonly code: SectionCode;
  readonly heading: string;
}

/** What stands around one end of a loop and not around the other. */
export type FrameKind = 'link' | 'field' | 'box' | 'other';

export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes' | 'drawing' | 'properties';
  /** Counted from 1 within the part, table cells included; null when the part has no paragraphs. */
  readonly paragraph: number | null;
  /** The text of the paragraph, so that officers can find it. */
  readonly excerpt: string;
}

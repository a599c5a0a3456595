import { escapedText, isSelfClosing } from './tag-text';
import { TextSplicer } from './text-splicer';
import { type Attributes, XmlElements } from './xml-elements';

/** Is told of a part's elements and may change each while it is told of it. */
export interface RewritingHandler {
  open(name: string, attributes: Attributes, part: PartRewriter): void;
  close?(name: string, part: PartRewriter): void;
}

/** Rewrites an XML part piece by piece. Whatever its handler does not change is copied character for character. */
export class PartRewriter {
  private readonly splicer: TextSplicer;
  private readonly elements: XmlElements;
  private depth = 0;
  /** The end of the last tag. Text after it may belong to a tag that is not complete yet. */
  private settled = 0;
  /** The depth of the element that is being left out. */
  private leavingOut: number | null = null;
  private rewriting: { readonly from: number; readonly change: (text: string) => string; text: string } | null = null;

  constructor(
    isOwn: (namespace: string) => boolean,
    private readonly handler: RewritingHandler,
    put: (text: string) => void,
  ) {
    this.splicer = new TextSplicer(put);
    this.elements = new XmlElements(isOwn, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.rewriting) this.rewriting.text += text;
      },
    });
  }

  write(piece: string): void {
    this.splicer.add(piece);
    this.elements.write(piece);
    if (this.leavingOut !== null) this.splicer.skipTo(this.settled);
    else if (!this.rewriting) this.splicer.copyTo(this.settled);
  }

  end(): void {
    this.elements.end();
    this.splicer.copyRest();
  }

  /** The tag that is being told, as written. */
  get tag(): string {
    return this.splicer.between(this.elements.tagStart, this.elements.tagEnd);
  }

  /** Inserts before the tag that is being told. */
  before(text: string): void {
    if (text !== '') this.insert(text);
  }

  replaceTag(text: string): void {
    this.insert(text);
    this.splicer.skipTo(this.elements.tagEnd);
  }

  /** Leaves out the element that is opening, with all that is in it, and writes this instead. */
  replaceElement(text: string): void {
    this.insert(text);
    this.leavingOut = this.depth;
  }

  /** Changes the text of the element that is opening, which holds nothing else. */
  rewriteText(change: (text: string) => string): void {
    if (!isSelfClosing(this.tag)) this.rewriting = { from: this.elements.tagEnd, change, text: '' };
  }

  private insert(text: string): void {
    this.splicer.copyTo(this.elements.tagStart);
    this.splicer.insert(text);
  }

  private open(name: string, attributes: Attributes): void {
    if (this.leavingOut === null) this.handler.open(name, attributes, this);
    this.depth++;
    this.settled = this.elements.tagEnd;
  }

  private close(name: string): void {
    this.depth--;
    this.settled = this.elements.tagEnd;
    if (this.leavingOut === null) {
      this.endText();
      this.handler.close?.(name, this);
    } else if (this.leavingOut === this.depth) {
      this.leavingOut = null;
      this.splicer.skipTo(this.settled);
    }
  }

  private endText(): void {
    if (!this.rewriting) return;
    const { from, change, text } = this.rewriting;
    this.rewriting = null;
    const changed = change(text);
    if (changed === text) return;
    this.splicer.copyTo(from);
    this.splicer.insert(escapedText(changed));
    this.splicer.skipTo(this.elements.tagStart);
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XFrameOptionsMode } from '../spreadsheet/enums';
import { Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import type { Execution } from '../world/execution';
import { filled, type RunCode } from './html-template';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type OutputMethods = Pick<
  Output,
  | 'getContent'
  | 'setContent'
  | 'append'
  | 'getTitle'
  | 'setTitle'
  | 'getWidth'
  | 'setWidth'
  | 'getHeight'
  | 'setHeight'
  | 'addMetaTag'
  | 'setXFrameOptionsMode'
>;

class EmulatedHtmlOutput extends Emulated<Output> implements OutputMethods {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(
    run: Execution,
    private content: string,
  ) {
    super('HtmlOutput', run);
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): Output {
    this.content = content;
    return this.self;
  }

  append(content: string): Output {
    this.content += content;
    return this.self;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): Output {
    this.title = title;
    return this.self;
  }

  getWidth(): number {
    return this.width as number;
  }

  setWidth(width: number): Output {
    this.width = width;
    return this.self;
  }

  getHeight(): number {
    return this.height as number;
  }

  setHeight(height: number): Output {
    this.height = height;
    return this.self;
  }

  addMetaTag(): Output {
    return this.self;
  }

  setXFrameOptionsMode(): Output {
    return this.self;
  }
}

type Template = GoogleAppsScript.HTML.HtmlTemplate;

/** A script sets a template's variables as properties of the template object. */
function templateOf(run: Execution, source: string, runCode: RunCode): Template {
  const template: Record<string, unknown> = {};
  const hidden = { configurable: true, enumerable: false };
  const evaluate = () => new EmulatedHtmlOutput(run, filled(source, template, runCode)).self;
  Object.defineProperty(template, 'evaluate', { ...hidden, value: evaluate });
  Object.defineProperty(template, 'getRawContent', { ...hidden, value: () => source });
  return template as unknown as Template;
}

type Live = GoogleAppsScript.HTML.HtmlService;
type Emulates = Pick<
  Live,
  'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile'
>;

export class EmulatedHtmlService extends Emulated<Live> implements Emulates {
  readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(
    run: Execution,
    private readonly folder: string | null,
    private readonly runCode: RunCode,
  ) {
    super('HtmlService', run);
  }

  createHtmlOutput(html: unknown = ''): Output {
    if (typeof html !== 'string') throw new Error('not emulated: HtmlService.createHtmlOutput of a blob');
    return new EmulatedHtmlOutput(this.run, html).self;
  }

  createHtmlOutputFromFile(name: string): Output {
    return this.createHtmlOutput(this.fileNamed(name));
  }

  createTemplate(html: unknown): Template {
    if (typeof html !== 'string') throw new Error('not emulated: HtmlService.createTemplate of a blob');
    return templateOf(this.run, html, this.runCode);
  }

  createTemplateFromFile(name: string): Template {
    return this.createTemplate(this.fileNamed(name));
  }

  private fileNamed(name: string): string {
    const path = join(this.folder ?? '.', name.endsWith('.html') ? name : `${name}.html`);
    if (this.folder === null || !existsSync(path)) throw new ServiceException(`No HTML file named ${name} was found.`);
    return readFileSync(path, 'utf8');
  }
}

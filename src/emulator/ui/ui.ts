import { asEnum, Button, ButtonSet } from '../spreadsheet/enums';
import { behind, Emulated } from '../world/emulated';
import type { Execution } from '../world/execution';
import type { ButtonName, ButtonSetName, MenuEntry, Page, UiState } from './ui-state';

type Live = GoogleAppsScript.Base.Ui;
type LiveMenu = GoogleAppsScript.Base.Menu;
type LiveResponse = GoogleAppsScript.Base.PromptResponse;
type Emulates = Pick<
  Live,
  'alert' | 'prompt' | 'createMenu' | 'createAddonMenu' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog'
>;

export class EmulatedUi extends Emulated<Live> implements Emulates {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(
    run: Execution,
    private readonly state: UiState,
  ) {
    super('Ui', run);
  }

  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    return asEnum(Button[this.ask('alert', args).button]);
  }

  prompt(...args: unknown[]): LiveResponse {
    const { button, text } = this.ask('prompt', args);
    return new EmulatedResponse(this.run, button, text).self;
  }

  createMenu(caption: string): LiveMenu {
    return new EmulatedMenu(this.run, this.state, caption).self;
  }

  createAddonMenu(): LiveMenu {
    return new EmulatedMenu(this.run, this.state, 'Add-on').self;
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.state.sidebars.push(pageOf(page, page.getTitle()));
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.state.dialogs.push(pageOf(page, title));
  }

  showModelessDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.state.dialogs.push(pageOf(page, title));
  }

  private ask(kind: 'alert' | 'prompt', args: readonly unknown[]): { button: ButtonName; text: string } {
    const [title, text, buttons] = args.length === 3 ? args : ['', ...args];
    return this.state.ask({
      kind,
      title: String(title),
      text: String(text),
      buttons: String(buttons ?? (kind === 'alert' ? 'OK' : 'OK_CANCEL')) as ButtonSetName,
    });
  }
}

function pageOf(page: GoogleAppsScript.HTML.HtmlOutput, title: string): Page {
  return { title, html: page.getContent(), width: page.getWidth(), height: page.getHeight() };
}

class EmulatedMenu
  extends Emulated<LiveMenu>
  implements Pick<LiveMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  private readonly entries: MenuEntry[] = [];

  constructor(
    run: Execution,
    private readonly state: UiState,
    private readonly caption: string,
  ) {
    super('Menu', run);
  }

  addItem(caption: string, functionName: string): LiveMenu {
    this.entries.push({ caption, functionName });
    return this.self;
  }

  addSeparator(): LiveMenu {
    this.entries.push('separator');
    return this.self;
  }

  addSubMenu(menu: LiveMenu): LiveMenu {
    const { caption, entries } = behind<EmulatedMenu>(menu);
    this.entries.push({ caption, entries });
    return this.self;
  }

  addToUi(): void {
    this.state.addMenu({ caption: this.caption, entries: this.entries });
  }
}

class EmulatedResponse
  extends Emulated<LiveResponse>
  implements Pick<LiveResponse, 'getResponseText' | 'getSelectedButton'>
{
  constructor(
    run: Execution,
    private readonly button: ButtonName,
    private readonly text: string,
  ) {
    super('PromptResponse', run);
  }

  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return asEnum(Button[this.button]);
  }
}

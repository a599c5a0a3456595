export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export type MenuEntry = { readonly caption: string; readonly functionName: string } | 'separator' | Menu;

export interface Menu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** A message that waits for the officer: an alert, or a prompt with a field. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}

export type Answer = ButtonName | { readonly button: ButtonName; readonly text: string };

export interface Page {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly timeoutSeconds: number | null;
}

/** What an officer sees around the cells, and the officer's answers. */
export class UiState {
  readonly menus: Menu[] = [];
  readonly questions: Question[] = [];
  readonly dialogs: Page[] = [];
  readonly sidebars: Page[] = [];
  readonly toasts: Toast[] = [];
  private readonly answers: Answer[] = [];
  private answerer: ((question: Question) => Answer) | null = null;

  get sidebar(): Page | null {
    return this.sidebars[this.sidebars.length - 1] ?? null;
  }

  get alerts(): readonly Question[] {
    return this.questions.filter(({ kind }) => kind === 'alert');
  }

  /** Prepares answers for the next questions, in this order. */
  answer(...answers: Answer[]): void {
    this.answers.push(...answers);
  }

  /** Answers every question for which no answer was prepared; null for none. */
  answerWith(answer: ((question: Question) => Answer) | null): void {
    this.answerer = answer;
  }

  ask(question: Question): { button: ButtonName; text: string } {
    this.questions.push(question);
    const answer = this.answers.shift() ?? this.answerer?.(question) ?? this.onlyAnswer(question);
    return typeof answer === 'string' ? { button: answer, text: '' } : answer;
  }

  addMenu(menu: Menu): void {
    const index = this.menus.findIndex(({ caption }) => caption === menu.caption);
    if (index >= 0) this.menus[index] = menu;
    else this.menus.push(menu);
  }

  /** Forgets what was shown and the answers not yet used; menus stay. */
  clear(): void {
    for (const list of [this.questions, this.dialogs, this.sidebars, this.toasts, this.answers]) list.length = 0;
  }

  private onlyAnswer({ kind, buttons, title, text }: Question): ButtonName {
    if (kind === 'alert' && buttons === 'OK') return 'OK';
    throw new Error(`nobody answers the question: ${title} ${text}`);
  }
}

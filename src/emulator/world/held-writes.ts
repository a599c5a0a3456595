/**
 * Google holds back what a run writes into a Sheet until the run reads from the Sheet, flushes or ends:
 * https://developers.google.com/apps-script/guides/support/best-practices. Properties, Drive, locks and the cache act
 * at once. So a write may return and fail later, and whoever stops a run in between finds the Sheet as it was.
 *
 * Here, what fills and dresses cells is held back. Each other counted method of a Sheet first carries out what is held:
 * reads, `flush`, and whatever changes the number, names or sizes of sheets, since the calls after it are checked
 * against that. Public evidence does not tell what becomes of the writes beside a failing one; the harsher answers are
 * taken: those before it have taken effect, it and those after it are lost, and when the call that carries out fails,
 * all are.
 */
const HELD: Readonly<Record<string, string>> = {
  Spreadsheet: 'setNamedRange removeNamedRange',
  Sheet: `clear clearContents clearFormats clearNotes setFrozenRows setFrozenColumns setColumnWidth setColumnWidths
    setRowHeight setRowHeights hideSheet showSheet setTabColor setConditionalFormatRules clearConditionalFormatRules
    setHiddenGridlines hideColumns showColumns hideRows showRows`,
  Range: `setValues setValue setFormulas setFormula setNumberFormats setNumberFormat setNotes setNote clearNote
    setDataValidations setDataValidation clearDataValidations setBackgrounds setBackground setFontWeights setFontWeight
    setFontColors setFontColor setFontSizes setFontSize setFontStyles setFontStyle setFontFamily setWraps setWrap
    setVerticalAlignments setVerticalAlignment setHorizontalAlignments setHorizontalAlignment merge mergeAcross
    mergeVertically breakApart setBorder clearContent clearFormat clear insertCheckboxes removeCheckboxes`,
  NamedRange: 'setName setRange remove',
  Protection: 'setDescription setWarningOnly setRange remove',
};

const HELD_METHODS = methodsOf(HELD);

/** Methods that are no round trip and yet tell what a held write may have changed. */
const TELLING = methodsOf({ Sheet: 'getDataRange', NamedRange: 'getName getRange', Spreadsheet: 'getActiveSheet' });

const OF_A_SHEET = /^(SpreadsheetApp|Spreadsheet|Sheet|Range|NamedRange|Protection)\./;

export function isHeldBack(method: string): boolean {
  return HELD_METHODS.has(method);
}

/** True for a method that first carries out what is held; `counted` says whether it is a round trip. */
export function carriesOut(method: string, counted: boolean): boolean {
  return TELLING.has(method) || (counted && OF_A_SHEET.test(method) && !isHeldBack(method));
}

interface HeldWrite {
  readonly effect: () => unknown;
  /** With which the write fails when it is carried out. */
  readonly failure: Error | null;
}

/** What one run has written and Google has not carried out. */
export class HeldWrites {
  private held: HeldWrite[] = [];

  add(effect: () => unknown, failure: Error | null): void {
    this.held.push({ effect, failure });
  }

  carryOut(): void {
    const { held } = this;
    this.held = [];
    for (const { effect, failure } of held) {
      if (failure) throw failure;
      effect();
    }
  }

  lose(): void {
    this.held = [];
  }
}

/** A copy of what a script passes in, a matrix at most, since it may change its arrays afterwards. */
export function copiedArrays<T>(value: T): T {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) => (Array.isArray(row) ? row.slice() : row)) as T;
}

function methodsOf(byService: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(
    Object.entries(byService).flatMap(([service, methods]) => methods.split(/\s+/).map((name) => `${service}.${name}`)),
  );
}

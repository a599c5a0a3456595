/**
 * The methods that are certainly a round trip to a service: only these can fail. Building rules, messages to the
 * officer, HtmlService and Utilities are none; for getting a sheet or range object see `LIGHT_SERVICES`.
 */
const COUNTED: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'flush',
  Spreadsheet: `getName getSpreadsheetLocale setSpreadsheetLocale getSpreadsheetTimeZone setSpreadsheetTimeZone
    getEditors getViewers getOwner insertSheet deleteSheet setActiveSheet moveActiveSheet setActiveRange
    setNamedRange removeNamedRange getNamedRanges getRangeByName rename copy`,
  Sheet: `setName getIndex getLastRow getLastColumn getMaxRows getMaxColumns insertRowsAfter insertRowsBefore
    insertRowAfter insertRowBefore insertColumnsAfter insertColumnsBefore insertColumnAfter insertColumnBefore
    deleteRows deleteRow deleteColumns deleteColumn appendRow
    clear clearContents clearFormats clearNotes setFrozenRows getFrozenRows
    setFrozenColumns getFrozenColumns setColumnWidth setColumnWidths getColumnWidth setRowHeight setRowHeights hideSheet
    showSheet isSheetHidden setTabColor getTabColor protect getProtections getConditionalFormatRules
    setConditionalFormatRules clearConditionalFormatRules activate setActiveRange setHiddenGridlines
    hasHiddenGridlines hideColumns showColumns isColumnHiddenByUser hideRows showRows getNamedRanges getCharts insertChart
    updateChart removeChart`,
  Range: `getValues getValue setValues setValue getDisplayValues getDisplayValue getFormulas getFormula setFormulas
    setFormula getNumberFormats getNumberFormat setNumberFormats setNumberFormat getNotes getNote setNotes setNote
    clearNote getDataValidations getDataValidation setDataValidations setDataValidation clearDataValidations
    setBackgrounds setBackground getBackgrounds getBackground setFontWeights setFontWeight getFontWeights getFontWeight
    setFontColors setFontColor setFontSizes setFontSize setFontStyles setFontStyle setFontFamily setWraps setWrap
    getWraps getWrap setVerticalAlignments setVerticalAlignment getVerticalAlignments setHorizontalAlignments
    setHorizontalAlignment getHorizontalAlignments merge mergeAcross mergeVertically breakApart
    getMergedRanges isPartOfMerge setBorder clearContent clearFormat clear isBlank activate protect
    insertCheckboxes removeCheckboxes`,
  NamedRange: 'setName setRange remove',
  Protection: 'setDescription getDescription setWarningOnly isWarningOnly setRange getEditors canEdit remove',
  'Drive.About': 'get',
  'Drive.Files': 'create get list update remove export',
  'Drive.Permissions': 'create get list update remove',
  Lock: 'tryLock waitLock hasLock releaseLock',
  Properties: `getProperty getProperties getKeys setProperty setProperties deleteProperty deleteAllProperties`,
  Cache: 'get getAll put putAll remove removeAll',
  Session: 'getActiveUser getEffectiveUser getActiveUserLocale getTemporaryActiveUserKey',
  ScriptApp: 'getOAuthToken',
};

const COUNTED_METHODS = new Set(
  Object.entries(COUNTED).flatMap(([service, methods]) => methods.split(/\s+/).map((method) => `${service}.${method}`)),
);

export function isCounted(method: string): boolean {
  return COUNTED_METHODS.has(method);
}

/**
 * Services whose other methods get hold of something (`getSheets`, `getName`, `getDataRange`, `getSheetByName`). No
 * document says that these are free, and in a live Sheet some are round trips too, so they have a figure of their own.
 */
const LIGHT_SERVICES = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'NamedRange',
  'Protection',
  'EmbeddedChart',
  'PropertiesService',
  'LockService',
  'CacheService',
]);

export function isLight(service: string, method: string): boolean {
  return LIGHT_SERVICES.has(service) && !isCounted(method);
}

/** Calls since the last reset, by name (`Range.getValues`, `Drive.Files.create`). */
class CallLog {
  private methods: string[] = [];

  get total(): number {
    return this.methods.length;
  }

  /** All calls in order. */
  get log(): readonly string[] {
    return this.methods;
  }

  of(method: string): number {
    return this.methods.filter((name) => name === method).length;
  }

  byMethod(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const method of this.methods) counts[method] = (counts[method] ?? 0) + 1;
    return counts;
  }

  record(method: string): void {
    this.methods.push(method);
  }

  reset(): void {
    this.methods = [];
  }
}

/** The round trips that are certain, and beside them in `light` those that may be some. */
export class Calls extends CallLog {
  readonly light = new CallLog();

  override reset(): void {
    super.reset();
    this.light.reset();
  }
}

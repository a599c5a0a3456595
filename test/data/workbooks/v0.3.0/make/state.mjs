// A Sheet of the emulator as plain JSON.

/** Cells below each other that have the same value, as one entry. */
function runsIn(layer, { rows, columns }, plain = (value) => value) {
  const runs = [];
  for (let column = 1; column <= columns; column += 1) {
    let open = null;
    for (let row = 1; row <= rows; row += 1) {
      const value = layer.at(row, column);
      const written = value === undefined || value === '' ? null : plain(value);
      const key = JSON.stringify(written);
      if (open?.key === key) open.run.rows += 1;
      else {
        open = { key, run: { row, column, rows: 1, value: written } };
        if (written !== null) runs.push(open.run);
      }
    }
  }
  return runs;
}

const formulasIn = (layer, area) =>
  runsIn(layer, area).flatMap(({ row, column, rows, value }) =>
    Array.from({ length: rows }, (_, index) => ({ row: row + index, column, formula: value })),
  );

const rule = ({ criteria, values, allowInvalid, helpText }) => ({ criteria, values, allowInvalid, helpText });

/** Everything of a Sheet that set-up, reading and writing go by; looks and embedded charts are left out. */
export function stateOf(file, officer) {
  const { book } = file;
  const tables = file.tables();
  const sheets = book.sheets.map((sheet, index) => {
    const area = { rows: sheet.maxRows, columns: sheet.maxColumns };
    const { name, hidden, frozenRows, maxRows, maxColumns, protections, conditionalRules, merges } = sheet;
    return {
      ...{ name, hidden, frozenRows, maxRows, maxColumns },
      rows: tables[index].rows,
      formulas: formulasIn(sheet.formulas, area),
      notes: runsIn(sheet.notes, area),
      formats: runsIn(sheet.formats, area),
      validations: runsIn(sheet.validations, area, rule),
      ...{ conditionalRules, protections, merges },
    };
  });
  const namedRanges = [...book.namedRanges].map(([name, { sheetId, area }]) => {
    return { name, sheet: book.sheet(sheetId).name, area };
  });
  const properties = file.as(officer).PropertiesService.getDocumentProperties().getProperties();
  return { name: book.name, locale: book.locale, namedRanges, properties, sheets };
}

import { isSpreadsheetMl } from '../reading/workbook-part';

/** The namespaces of a sheet's elements, those of Excel 2010 too: its rules stand in the extensions at the end. */
export function isOfSheet(namespace: string): boolean {
  return (
    isSpreadsheetMl(namespace) ||
    namespace === 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main' ||
    namespace === 'http://schemas.microsoft.com/office/excel/2006/main'
  );
}

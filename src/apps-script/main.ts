// What the global functions of the Apps Script project call: dist/globals.js is the only reader of this bundle.
export { dossierStates, dueDates, officialDays, periodDays, workingDayCounts } from './cells/days';
export { amountsInWords, indicatorsFrom, indicatorTable, rates } from './cells/figures';
export { server } from './endpoints';
export { addMenu, openPage } from './menu';

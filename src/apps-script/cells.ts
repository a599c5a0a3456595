// Behind the cell functions. Sheets loads the whole project for each call of one, so nothing that makes documents is in
// this bundle.
export { dossierStates, dueDates, officialDays, periodDays, workingDayCounts } from './cells/days';
export { amountsInWords, indicatorsFrom, indicatorTable, rates } from './cells/figures';

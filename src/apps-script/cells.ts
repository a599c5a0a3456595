// What the cell functions call. Sheets loads the project anew for every one of them, so nothing that makes documents is here.
export { dossierStates, dueDates, officialDays, periodDays, workingDayCounts } from './cells/days';
export { amountsInWords, indicatorsFrom, indicatorTable, rates } from './cells/figures';

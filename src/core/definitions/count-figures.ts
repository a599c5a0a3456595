import { DEFAULT_DECIMALS, type Figures, productFigures } from '../indicators/figures';
import type { Read } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { indicatorsInForce } from './indicators-in-force';
import { ownFigures } from './own-figures';

/** The figure of every indicator in force, and what is wrong with own indicators, decimals and targets. */
export function countFigures(records: WorkbookRecords): Read<Figures> {
  const { value: inForce, problems } = indicatorsInForce(records);
  const product = productFigures(records, (code) => inForce.byCode.get(code)?.decimals ?? DEFAULT_DECIMALS);
  return { value: { ...product, ...ownFigures(records, inForce, product) }, problems };
}

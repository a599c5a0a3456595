import { codesIn, formulaIn } from '../../../src/core/definitions/formula';

const wrote = (text: string, divisions: 0 | 1 = 1) => {
  const read = formulaIn(text, { divisions });
  if (read.kind === 'faulty') return `${read.fault}: ${read.found}`;
  const side = (sum: typeof read.formula.above) =>
    sum.map(({ sign, code }) => `${sign > 0 ? '+' : '-'}${code}`).join(' ');
  return [read.formula.above, read.formula.below ?? []]
    .map(side)
    .filter((one) => one !== '')
    .join(' / ');
};

test.each([
  ['HS_MOI', '+HS_MOI'],
  [' HS_MOI +  HS_KY_TRUOC ', '+HS_MOI +HS_KY_TRUOC'],
  ['HS_MOI–HS_HUY', '+HS_MOI -HS_HUY'],
  ['HS_MOI + A_1 - 6_THANG', '+HS_MOI +A_1 -6_THANG'],
  ['= HS_MOI + HS_HUY', '+HS_MOI +HS_HUY'],
  ['HS_MOI - HS_HUY / HS_TIEP_NHAN', '+HS_MOI -HS_HUY / +HS_TIEP_NHAN'],
])('the formula «%s» is %s', (text, expected) => expect(wrote(text)).toBe(expected));

test.each([
  ['(HS_MOI + HS_HUY)', 'bracket: ('],
  ['HS_MOI + 1', 'number: 1'],
  ['100,5', 'number: 100,5'],
  ['HS_MOI * HS_HUY', 'other-sign: HS_MOI * HS_HUY'],
  ['HS_MOI +', 'incomplete: HS_MOI +'],
  ['- HS_MOI', 'incomplete: - HS_MOI'],
  ['', 'incomplete: '],
  ['=', 'incomplete: '],
  ['HS_MOI = HS_HUY', 'other-sign: HS_MOI = HS_HUY'],
  ['HS_MOI / ', 'incomplete: '],
  ['HS_MOI / HS_HUY / HS_KY_TRUOC', 'division: HS_MOI / HS_HUY / HS_KY_TRUOC'],
])('«%s» is no formula (%s)', (text, expected) => expect(wrote(text)).toBe(expected));

test('a numerator is not divided once more', () => {
  expect(wrote('HS_MOI / HS_HUY', 0)).toBe('division: HS_MOI / HS_HUY');
});

test('a formula names each of its codes once', () => {
  const read = formulaIn('HS_MOI + hs_moi / HS_HUY', { divisions: 1 });
  expect(read.kind === 'formula' && codesIn(read.formula)).toEqual(['hs_moi', 'HS_HUY']);
});

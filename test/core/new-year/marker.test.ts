import { changesInCopy, type Marker, markerIn, markerRows } from '../../../src/core/new-year/marker';
import { NEW_YEAR_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { dayOn } from '../../builders/days';

const MARKER: Marker = {
  oldBook: '1AbC',
  year: 2023,
  cutOff: dayOn('2023-12-14'),
  period: '6 tháng cuối năm 2023',
  preparedBy: 'an@phuong.example',
  preparedAt: '20/12/2023 09:00',
  codes: ['HS.1', '000.01'],
};
const table = (rows: ReturnType<typeof markerRows>) => ({ name: NEW_YEAR_TAB.name, rows });

test('what was left for the copy is read as it was written', () => {
  expect(markerIn(table(markerRows(MARKER)))).toEqual(MARKER);
  expect(markerIn(table(markerRows({ ...MARKER, codes: [] })))?.codes).toEqual([]);
});

test.each(['Sổ cũ', 'Năm', 'Ngày chốt'])('without the line «%s» it says nothing', (item) => {
  expect(markerIn(table(markerRows(MARKER).filter(([first]) => first !== item)))).toBeNull();
});

test('an emptied tab and a missing one say nothing', () => {
  expect([markerIn(table([])), markerIn(undefined)]).toEqual([null, null]);
});

test('a copy is compared by the codes of what is pending, whatever their order', () => {
  expect(changesInCopy(MARKER, ['000.01', 'HS.1'])).toEqual({ missing: [], added: [] });
  expect(changesInCopy(MARKER, ['HS.1', 'HS.9'])).toEqual({ missing: ['000.01'], added: ['HS.9'] });
});
